package org.culturalpearls.plan;

/**
 * The team says what was done.
 *
 * @param evidenceLink where it can be seen, https only, or null
 * @param participants how many people were reached
 */
public record ReportMilestone(String done, String evidenceLink, int participants) {

  public static final int MAX_LENGTH = 4_000;
  public static final int MAX_LINK_LENGTH = 500;
  public static final int MAX_PARTICIPANTS = 10_000_000;
}
