package org.culturalpearls.shared.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class PicturesTest {

  private final Pictures pictures = new Pictures(new UploadSettings(25_000_000));

  /** Where the red half is, and how large the picture is, once it is seen as it was taken. */
  @ParameterizedTest
  @CsvSource({
    "1, 40, 20, 5, 10",
    "2, 40, 20, 35, 10",
    "3, 40, 20, 35, 10",
    "4, 40, 20, 5, 10",
    "5, 20, 40, 10, 5",
    "6, 20, 40, 10, 5",
    "7, 20, 40, 10, 35",
    "8, 20, 40, 10, 35"
  })
  void keepsAPhotoUprightWithoutWhatTheCameraNoted(
      int orientation, int width, int height, int x, int y) throws IOException {
    byte[] photo = Picture.drawn(40, 20).photo(orientation);
    assertThat(text(photo)).contains("GPS");
    byte[] kept = pictures.withoutMetadata("file", FileKind.JPEG, photo);
    assertThat(text(kept)).doesNotContain("GPS").doesNotContain("Exif");
    BufferedImage seen = ImageIO.read(new ByteArrayInputStream(kept));
    assertThat(seen.getWidth()).isEqualTo(width);
    assertThat(seen.getHeight()).isEqualTo(height);
    int colour = seen.getRGB(x, y);
    assertThat((colour >> 16 & 0xFF) - (colour & 0xFF)).as("red and not blue").isGreaterThan(150);
  }

  @Test
  void keepsThePixelsOfAPngAndNothingElse() throws IOException {
    Picture drawn = Picture.drawn(5, 4);
    byte[] file = drawn.pngWith("tEXt", "Author\0Anna Saar".getBytes(StandardCharsets.US_ASCII));
    byte[] followed = Arrays.copyOf(file, file.length + 30);
    byte[] kept = pictures.withoutMetadata("file", FileKind.PNG, followed);
    assertThat(text(kept)).doesNotContain("Anna");
    assertThat(kept).endsWith(0xAE, 0x42, 0x60, 0x82);
    BufferedImage seen = ImageIO.read(new ByteArrayInputStream(kept));
    BufferedImage sent = ImageIO.read(new ByteArrayInputStream(drawn.png()));
    for (int x = 0; x < 5; x++) {
      assertThat(seen.getRGB(x, 3)).isEqualTo(sent.getRGB(x, 3));
    }
  }

  @Test
  void keepsWhatIsTransparent() throws IOException {
    BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x40FF0000);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", file);
    byte[] kept = pictures.withoutMetadata("file", FileKind.PNG, file.toByteArray());
    assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getRGB(0, 0)).isEqualTo(0x40FF0000);
  }

  @Test
  void decodesNoPictureThatIsLargerThanItMayBe() {
    assertRefused(FileKind.PNG, Picture.claiming(50_000, 50_000), "picture-large");
    assertRefused(FileKind.PNG, Picture.claiming(Integer.MAX_VALUE, 2), "picture-large");
    byte[] photo = Picture.drawn(10, 10).jpeg();
    for (int i = 0; i + 9 < photo.length; i++) {
      if ((photo[i] & 0xFF) == 0xFF && (photo[i + 1] & 0xFF) == 0xC0) {
        Arrays.fill(photo, i + 5, i + 9, (byte) 0x7F);
      }
    }
    assertRefused(FileKind.JPEG, photo, "picture-large");
  }

  @Test
  void refusesAPictureThatCannotBeRead() {
    assertRefused(FileKind.PNG, Arrays.copyOf(Picture.drawn(9, 9).png(), 40), "picture-broken");
    assertRefused(FileKind.PNG, Picture.claiming(-1, 5), "picture-broken");
    assertRefused(
        FileKind.JPEG, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "picture-broken");
  }

  /** Each scan is a walk over all pixels. */
  @Test
  void refusesAPhotoOfEndlessScans() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(Picture.drawn(9, 9).jpeg());
    for (int i = 0; i < 200; i++) {
      file.write(0xFF);
      file.write(0xDA);
    }
    assertRefused(FileKind.JPEG, file.toByteArray(), "picture-broken");
  }

  private void assertRefused(FileKind kind, byte[] file, String key) {
    assertThatThrownBy(() -> pictures.withoutMetadata("file", kind, file))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("error.file." + key));
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }
}
