package org.culturalpearls.shared.upload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures as files, red on the left and blue on the right. */
public final class Picture {

  private final BufferedImage drawn;

  private Picture(BufferedImage drawn) {
    this.drawn = drawn;
  }

  public static Picture drawn(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(Color.RED);
    drawing.fillRect(0, 0, width / 2, height);
    drawing.setColor(Color.BLUE);
    drawing.fillRect(width / 2, 0, width - width / 2, height);
    drawing.dispose();
    return new Picture(image);
  }

  public byte[] png() {
    return written("png");
  }

  public byte[] jpeg() {
    return written("jpeg");
  }

  /** With what a camera notes: how it was held, and a place. */
  byte[] photo(int orientation) {
    byte[] place = "GPS 57.9 N 25.3 E".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
    exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
    byte[] plain = jpeg();
    ByteBuffer photo = ByteBuffer.allocate(plain.length + 4 + exif.capacity());
    photo.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2));
    return photo.put(exif.array()).put(plain, 2, plain.length - 2).array();
  }

  /** A PNG with one more part behind its head. */
  byte[] pngWith(String name, byte[] content) {
    byte[] plain = png();
    int head = 8 + 12 + 13;
    ByteBuffer file = ByteBuffer.allocate(plain.length + 12 + content.length);
    return file.put(plain, 0, head)
        .put(part(name, content))
        .put(plain, head, plain.length - head)
        .array();
  }

  /** One that says it is of this size, with hardly a pixel in it. */
  static byte[] claiming(int width, int height) {
    byte[] file = drawn(2, 2).png();
    byte[] head = new byte[13];
    ByteBuffer.wrap(head).putInt(width).putInt(height).put((byte) 8).put((byte) 2);
    byte[] part = part("IHDR", head);
    System.arraycopy(part, 0, file, 8, part.length);
    return file;
  }

  private static byte[] part(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.US_ASCII));
    sum.update(content);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(name.getBytes(StandardCharsets.US_ASCII))
        .put(content)
        .putInt((int) sum.getValue())
        .array();
  }

  private byte[] written(String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(drawn, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
