package org.culturalpearls.portal.shell;

/**
 * A stage of a journey, as the fragment {@code journey} shows it.
 *
 * @param state {@code done}, {@code now} or {@code next}
 * @param detail when it was done, or whose turn it is and until when; may be null
 */
public record JourneyStage(String name, String state, String detail) {

  public static JourneyStage done(String name, String detail) {
    return new JourneyStage(name, "done", detail);
  }

  public static JourneyStage now(String name, String detail) {
    return new JourneyStage(name, "now", detail);
  }

  public static JourneyStage next(String name) {
    return new JourneyStage(name, "next", null);
  }
}
