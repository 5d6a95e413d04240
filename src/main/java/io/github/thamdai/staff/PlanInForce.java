package io.github.thamdai.staff;

/**
 * A plan as it holds in a fiscal year.
 *
 * @param year the year it is in force in
 */
public record PlanInForce(Plan plan, FiscalYear year) {

  /** Whether the office has no plan of its own for the year yet. */
  public boolean carriedOver() {
    return !plan.year().equals(year);
  }
}
