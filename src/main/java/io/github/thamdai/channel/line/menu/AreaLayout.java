package io.github.thamdai.channel.line.menu;

import java.util.Optional;

/** How the figure, the label and the small words of one area are placed in it. */
record AreaLayout(Lettering label, Optional<Lettering> detail, double figure) {
  private static final float LABEL_LARGEST = 124;
  private static final float LABEL_SMALLEST = 72;
  private static final float DETAIL_LARGEST = 64;
  private static final float DETAIL_SMALLEST = 52;
  private static final double MARGIN = 48;
  private static final double GAP = 30;

  /** Empty when a text does not fit legibly. */
  static Optional<AreaLayout> of(RichMenu.Area area) {
    double width = area.bounds().width() - 2 * MARGIN;
    Optional<Lettering> label =
        Lettering.fit(area.label(), MenuFont.BOLD, LABEL_LARGEST, LABEL_SMALLEST, width);
    Optional<Lettering> detail =
        area.detail().isEmpty()
            ? Optional.empty()
            : Lettering.fit(
                area.detail(), MenuFont.REGULAR, DETAIL_LARGEST, DETAIL_SMALLEST, width);
    if (label.isEmpty() || (detail.isEmpty() && !area.detail().isEmpty())) {
      return Optional.empty();
    }
    double texts = label.get().height() + detail.map(Lettering::height).orElse(0.0);
    double figure =
        Math.min(240, area.bounds().height() - 2 * MARGIN - 2 * GAP - texts);
    return figure < 80
        ? Optional.empty()
        : Optional.of(new AreaLayout(label.get(), detail, figure));
  }

  /** Of everything together, from the figure's upper edge to the last line's lower one. */
  double height() {
    return figure + GAP + label.height() + detail.map(Lettering::height).orElse(0.0);
  }

  double gap() {
    return GAP;
  }
}
