package org.culturalpearls.plan;

/**
 * Approves or declines the date that the team asks for.
 *
 * @param reason needed when it is declined, otherwise null or a remark
 */
public record DecideNewDate(boolean approved, String reason) {

  public static final int MAX_LENGTH = 2_000;
}
