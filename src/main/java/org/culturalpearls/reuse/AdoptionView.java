package org.culturalpearls.reuse;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.practice.PracticeId;

/**
 * What a town took up from a practice.
 *
 * @param practiceVersion number of the version that it read
 * @param title of the practice in that version
 * @param part its key, see {@link PracticePart#key}
 * @param measure what it became in the plan
 * @param askedAt since when the team has been asked how it went, or null
 * @param report null until the team has said how it went
 */
public record AdoptionView(
    AdoptionId id,
    long version,
    PracticeId practice,
    int practiceVersion,
    String title,
    String part,
    ParticipationId participation,
    RowId measure,
    PersonId adoptedBy,
    Instant adoptedAt,
    Instant askedAt,
    Report report) {

  /**
   * How it went.
   *
   * @param changed what the town did differently
   * @param published whether everybody may read it
   */
  public record Report(
      String changed,
      String result,
      DoAgain again,
      boolean published,
      PersonId reportedBy,
      Instant reportedAt) {}

  /** Returns the page of what the town read. */
  public String path() {
    return path(practice, practiceVersion, part);
  }

  /**
   * Returns the page of a version, at the text of which this is a part.
   *
   * @param part its key
   */
  public static String path(PracticeId practice, int version, String part) {
    String page = "/practices/" + practice.value() + "/versions/" + version;
    return part.isEmpty() ? page : page + "#" + part.split("-", 2)[0];
  }
}
