package org.culturalpearls.plan;

/**
 * What a mentor says on a reported milestone.
 *
 * @param remarks needed when it is not reached
 */
public record MilestoneFeedback(boolean reached, String remarks) {

  public static final int MAX_LENGTH = 4_000;
}
