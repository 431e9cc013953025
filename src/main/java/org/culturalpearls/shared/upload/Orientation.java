package org.culturalpearls.shared.upload;

import java.awt.geom.AffineTransform;

/**
 * The rotation with which a picture has to be displayed.
 *
 * @param code the EXIF code: 1 is upright, 6 is rotated to the right
 */
record Orientation(int code) {

  private static final int FIRST_SIDEWAYS = 5;

  boolean isSideways() {
    return code >= FIRST_SIDEWAYS;
  }

  /** For a picture of this stored size. */
  AffineTransform transform(int width, int height) {
    return switch (code) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
