package org.culturalpearls.award;

/**
 * What becomes of a nomination after pre-selection.
 *
 * @param reason why it is not selected, which the town reads
 */
public record DecidePreSelection(boolean selected, String reason) {

  public static final int MAX_LENGTH = 2000;
}
