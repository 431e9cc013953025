package org.culturalpearls.portal.shell;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as the data of an SVG path, in which each dark module is a square of one unit.
 *
 * @param size width and height, in modules
 */
public record QrCode(int size, String path) {

  private static final int QUIET_ZONE = 4;

  public static QrCode of(String text) {
    try {
      BitMatrix modules =
          new QRCodeWriter()
              .encode(text, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
      return new QrCode(modules.getWidth(), path(modules));
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String path(BitMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}
