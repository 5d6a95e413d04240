package io.github.thamdai.casework.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thamdai.casework.photo.PhotoRefused.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoReaderTest {
  private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8};

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
  void every_common_format_becomes_a_jpeg_of_at_most_1600_pixels(String format) throws Exception {
    Photo photo = PhotoReader.read(file(picture(2000, 1000), format));

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    assertThat(read.getWidth()).isEqualTo(photo.width()).isEqualTo(1600);
    assertThat(read.getHeight()).isEqualTo(photo.height()).isEqualTo(800);
    assertThat(photo.jpeg()).startsWith(JPEG_HEAD);
  }

  @Test
  void a_small_picture_keeps_its_size() throws Exception {
    Photo photo = PhotoReader.read(file(picture(30, 20), "png"));

    assertThat(photo.width()).isEqualTo(30);
    assertThat(photo.height()).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({"1, 40, 20, 5, 5", "3, 40, 20, 35, 15", "6, 20, 40, 15, 5", "8, 20, 40, 5, 35"})
  void a_picture_taken_sideways_is_turned_and_its_metadata_is_gone(
      int orientation, int width, int height, int redX, int redY) throws Exception {
    byte[] sent = withExif(file(picture(40, 20), "jpeg"), orientation);

    Photo photo = PhotoReader.read(sent);

    assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Exif", "14.7480");
    assertThat(new String(photo.jpeg(), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif", "14.7480");
    assertThat(photo.width()).isEqualTo(width);
    assertThat(photo.height()).isEqualTo(height);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    assertThat(new Color(read.getRGB(redX, redY)).getRed()).isGreaterThan(180);
  }

  @Test
  void what_is_no_picture_is_refused_whatever_it_is_called() {
    assertThat(refused("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.NOT_A_PHOTO);
    assertThat(refused(new byte[0])).isEqualTo(Reason.NOT_A_PHOTO);
  }

  @Test
  void a_picture_cut_off_or_mangled_is_refused_or_read_but_never_breaks() throws IOException {
    byte[] whole = file(picture(200, 100), "png");
    assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.NOT_A_PHOTO);
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      byte[] mangled = withExif(file(picture(20, 10), "jpeg"), 6);
      for (int j = 0; j < 5; j++) {
        mangled[2 + random.nextInt(mangled.length - 2)] = (byte) random.nextInt(256);
      }
      try {
        PhotoReader.read(mangled);
      } catch (PhotoRefused said) {
        assertThat(said.reason()).isNotNull();
      }
    }
  }

  @Test
  void twelve_megabytes_are_too_large() {
    assertThat(refused(new byte[12 * 1024 * 1024])).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void a_small_file_that_claims_a_giant_picture_is_refused_before_it_is_drawn() throws IOException {
    byte[] bomb = file(picture(10, 10), "gif");
    // The logical screen and the frame both claim 60,000 x 60,000.
    for (int at = 0; at + 3 < bomb.length; at++) {
      if (bomb[at] == 10 && bomb[at + 1] == 0 && bomb[at + 2] == 10 && bomb[at + 3] == 0) {
        bomb[at] = bomb[at + 2] = (byte) 0x60;
        bomb[at + 1] = bomb[at + 3] = (byte) 0xEA;
      }
    }
    assertThat(refused(bomb)).isEqualTo(Reason.TOO_MANY_PIXELS);
  }

  private static Reason refused(byte[] sent) {
    PhotoRefused refused =
        catchThrowableOfType(PhotoRefused.class, () -> PhotoReader.read(sent));
    assertThat(refused).isNotNull();
    return refused.reason();
  }

  /** Blue, with a red quarter top left. */
  private static BufferedImage picture(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        boolean corner = x < width / 2 && y < height / 2;
        image.setRGB(x, y, corner ? 0xFF0000 : 0x0000FF);
      }
    }
    return image;
  }

  private static byte[] file(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  /** Puts an Exif block with an orientation, and a place as text, behind the JPEG's first marker. */
  private static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] tiff = {
      'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0,
      (byte) orientation, 0, 0, 0, 0, 0, 0, 0, '1', '4', '.', '7', '4', '8', '0'
    };
    byte[] out = new byte[jpeg.length + tiff.length + 4];
    out[0] = jpeg[0];
    out[1] = jpeg[1];
    out[2] = (byte) 0xFF;
    out[3] = (byte) 0xE1;
    out[4] = (byte) ((tiff.length + 2) >> 8);
    out[5] = (byte) (tiff.length + 2);
    System.arraycopy(tiff, 0, out, 6, tiff.length);
    System.arraycopy(jpeg, 2, out, 6 + tiff.length, jpeg.length - 2);
    return out;
  }
}
