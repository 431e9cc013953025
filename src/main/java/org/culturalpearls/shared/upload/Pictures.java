package org.culturalpearls.shared.upload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * Redraws pictures from their pixels, so that no other content of the file remains: neither where
 * and when a photo was taken nor data appended to it.
 */
@Component
class Pictures {

  /** Hardly visible, and not much larger than cameras' files. */
  private static final float QUALITY = 0.92f;

  private static final int USUAL_BITS = 32;

  /** Of the longer side, in pixels: a card is half as wide on most screens. */
  private static final int SMALL_SIDE = 640;

  /** One after the other: each needs its memory. */
  private final Semaphore turn = new Semaphore(1, true);

  private final UploadSettings settings;

  Pictures(UploadSettings settings) {
    this.settings = settings;
  }

  byte[] withoutMetadata(String field, FileKind kind, byte[] file) {
    turn.acquireUninterruptibly();
    try {
      if (kind == FileKind.PNG) {
        return written("png", read(field, "png", PngParts.ofPixels(file)));
      }
      JpegFacts facts = JpegFacts.of(file);
      BufferedImage picture = read(field, "jpeg", file);
      return written("jpeg", upright(picture, facts.orientation()));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw RuleBroken.in(field, "error.file.picture-broken", Label.field(field));
    } finally {
      turn.release();
    }
  }

  /** A smaller one of a picture that was redrawn, as JPEG on white. */
  byte[] small(FileKind kind, byte[] redrawn) {
    turn.acquireUninterruptibly();
    try {
      BufferedImage picture = read("file", kind == FileKind.PNG ? "png" : "jpeg", redrawn);
      double scale =
          Math.min(1, (double) SMALL_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
      int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
      int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
      BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
      Graphics2D drawing = small.createGraphics();
      try {
        drawing.setRenderingHint(
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
      } finally {
        drawing.dispose();
      }
      return written("jpeg", small);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      turn.release();
    }
  }

  private BufferedImage read(String field, String format, byte[] file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      requireSize(field, reader);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  /** Before a pixel is decoded: a file of a few bytes can declare any size. */
  private void requireSize(String field, ImageReader reader) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels * bits(reader) / USUAL_BITS > settings.mostPixels()) {
      throw RuleBroken.in(
          field, "error.file.picture-large", Label.field(field), settings.mostPixels() / 1_000_000);
    }
  }

  private static int bits(ImageReader reader) throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    return types.hasNext()
        ? Math.max(USUAL_BITS, types.next().getColorModel().getPixelSize())
        : USUAL_BITS;
  }

  /** In plain RGB, and rotated, since the orientation data is removed. */
  private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
    int width = orientation.isSideways() ? picture.getHeight() : picture.getWidth();
    int height = orientation.isSideways() ? picture.getWidth() : picture.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D drawing = turned.createGraphics();
    try {
      AffineTransform way = orientation.transform(picture.getWidth(), picture.getHeight());
      drawing.drawImage(picture, way, null);
    } finally {
      drawing.dispose();
    }
    return turned;
  }

  private static byte[] written(String format, BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
