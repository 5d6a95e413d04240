package io.github.thamdai.channel.line.menu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.corpus.yaml.Problems;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichMenuTest {
  private static final Path SHIPPED = Path.of("conversation-flows");

  @TempDir Path folder;

  @Test
  void shipped_menus_are_sound_and_their_areas_cover_the_whole_picture() {
    for (RichMenu menu : shipped().all()) {
      long covered =
          menu.areas().stream()
              .mapToLong(area -> (long) area.bounds().width() * area.bounds().height())
              .sum();
      assertThat(covered).isEqualTo(2500L * 1686);
      assertThat(MenuLimits.letters(menu.bar())).isLessThanOrEqualTo(14);
    }
  }

  @Test
  void picture_has_the_size_and_weight_that_line_takes_and_the_areas_in_their_colours()
      throws IOException {
    for (RichMenu menu : shipped().all()) {
      byte[] png = RichMenuPicture.draw(menu);

      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(png.length).isLessThan(1024 * 1024);
      assertThat(picture.getWidth()).isEqualTo(2500);
      assertThat(picture.getHeight()).isEqualTo(1686);
      for (RichMenu.Area area : menu.areas()) {
        int corner = picture.getRGB(area.bounds().x() + 20, area.bounds().y() + 20) & 0xFFFFFF;
        assertThat(corner).as(area.label()).isEqualTo(area.ground());
        assertThat(inkIn(picture, area)).as(area.label()).isGreaterThan(2_000);
      }
    }
  }

  @Test
  void the_same_menu_has_the_same_name_and_any_change_another() {
    RichMenu menu = shipped().citizen();
    RichMenuForm form = new RichMenuForm("https://ask.example.go.th");
    RichMenu reworded =
        new RichMenu(menu.audience(), "เมนู", menu.width(), menu.height(), true, menu.areas());

    String name = form.of(menu).name();

    assertThat(name).startsWith("thamdai-citizen-").isEqualTo(form.of(shipped().citizen()).name());
    assertThat(form.of(reworded).name()).isNotEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bar: เมนู                     | bar: เมนูบริการทุกเรื่องของเรา     | rich-menus.yaml:2: the bar's words are too long
          size: small                   | size: huge                    | rich-menus.yaml:3: 'huge' is not a size
          shape: bell                   | shape: cat                    | rich-menus.yaml:5: there is no shape 'cat'
          ground: "#FFFFFF"             | ground: white                 | rich-menus.yaml:5: 'white' is not a colour
          ink: "#000000"                | ink: "#EEEEEE"                | rich-menus.yaml:5: the letters hardly stand out
          message: แจ้ง                  | uri: "javascript:x"           | rich-menus.yaml:5: 'javascript:x' is not an address
          message: แจ้ง                  | width: 2                      | rich-menus.yaml:5: a tap does nothing
          message: แจ้ง                  | message: แจ้ง, uri: /           | rich-menus.yaml:5: a tap does several things
          label: แจ้งเหตุ                | label: ""                     | rich-menus.yaml:5: 'label' is empty
          label: แจ้งเหตุ                | labell: แจ้งเหตุ               | rich-menus.yaml:5: 'labell' is not a key
          """)
  void faults_are_told_with_their_line(String right, String wrong, String told)
      throws IOException {
    List<Problem> found = faults(SMALL_MENUS.replaceFirst(right, wrong));

    assertThat(found).anySatisfy(p -> assertThat(p.toString()).startsWith(told));
  }

  @Test
  void words_that_cannot_be_set_legibly_into_their_area_are_told() throws IOException {
    String tooLong = SMALL_MENUS.replaceFirst("label: แจ้งเหตุ", "label: ก, detail: " + "ยาว".repeat(90));

    assertThat(faults(tooLong)).map(Problem::message).containsExactly("the words do not fit into their area");
  }

  @Test
  void menu_that_is_missing_and_areas_that_are_too_many_are_told() throws IOException {
    assertThat(faults("citizen: {bar: ก, size: small, rows: []}\n"))
        .map(Problem::message)
        .contains("'staff' is missing", "the menu has nothing to tap");
    String area = "      - {label: ก, shape: pin, ground: \"#FFFFFF\", ink: \"#000000\", message: ก}\n";
    String many =
        SMALL_MENUS.replaceFirst("(?m)^    - - .*\n", "    -\n" + area.repeat(21));
    assertThat(faults(many)).map(Problem::message).contains("21 areas are too many");
  }

  private static final String SMALL_MENUS =
      """
      citizen:
        bar: เมนู
        size: small
        rows:
          - - {label: แจ้งเหตุ, shape: bell, ground: "#FFFFFF", ink: "#000000", message: แจ้ง}
      staff:
        bar: งาน
        size: small
        rows:
          - - {label: งานค้าง, shape: list, ground: "#FFFFFF", ink: "#000000", message: งานค้าง}
      """;

  private List<Problem> faults(String yaml) throws IOException {
    Files.writeString(folder.resolve("rich-menus.yaml"), yaml);
    Problems problems = new Problems();
    RichMenuReader.read(folder, problems);
    return problems.all();
  }

  private static RichMenus shipped() {
    Problems problems = new Problems();
    RichMenus menus = RichMenuReader.read(SHIPPED, problems);
    problems.throwIfAny();
    return menus;
  }

  private static long inkIn(BufferedImage picture, RichMenu.Area area) {
    RichMenu.Bounds at = area.bounds();
    return IntStream.range(at.x(), at.x() + at.width())
        .mapToLong(
            x ->
                IntStream.range(at.y(), at.y() + at.height())
                    .filter(y -> (picture.getRGB(x, y) & 0xFFFFFF) == area.ink())
                    .count())
        .sum();
  }
}
