package io.github.thamdai.staff;

/** What narrows a staff question beyond its topic. */
public enum StaffAspect {
  /** Measures that one division has alone. */
  ALONE,
  /** Duties with a period. */
  WITH_PERIOD,
  /** Duties without a period. */
  WITHOUT_PERIOD,
  /** Duties towards a named receiver. */
  TO_EXECUTIVE,
  /** Evidence that has defects. */
  DEFECTS,
  /** Pages that prove several measures. */
  SHARED_PAGES,
  /** Measures whose only evidence is a home page. */
  HOME_PAGE_ONLY,
  /** What the office has recorded as proof, apart from the report. */
  RECORDED,
  /** Against the plan before. */
  COMPARED
}
