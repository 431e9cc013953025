package org.culturalpearls.plan.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.culturalpearls.plan.MilestoneOwner;

/**
 * What a town is going to do.
 *
 * @param text what it is, in more words
 * @param secondOwner sees to it when the owner cannot; somebody else than the owner
 * @param source from where the idea came
 * @param sourceWords which practice, plan or weak spot that was
 * @param adaptation what the town does differently from there
 * @param sourcePath where in this application the source can be read, or empty; set when the
 *     measure is made, and never changed
 * @param challenges those that it answers
 */
public record Measure(
    String title,
    String text,
    String forWhom,
    MilestoneOwner owner,
    MilestoneOwner secondOwner,
    String partners,
    LocalDate startsOn,
    LocalDate endsOn,
    MeasureSource source,
    String sourceWords,
    String adaptation,
    String sourcePath,
    List<RowId> challenges)
    implements PlanRow {

  public Measure {
    challenges = RowId.sorted(challenges);
  }

  /** A measure that comes from no page of this application. */
  public Measure(
      String title,
      String text,
      String forWhom,
      MilestoneOwner owner,
      MilestoneOwner secondOwner,
      String partners,
      LocalDate startsOn,
      LocalDate endsOn,
      MeasureSource source,
      String sourceWords,
      List<RowId> challenges) {
    this(
        title,
        text,
        forWhom,
        owner,
        secondOwner,
        partners,
        startsOn,
        endsOn,
        source,
        sourceWords,
        "",
        "",
        challenges);
  }

  /** A measure of which only this is said. */
  public static Measure of(String title, String text) {
    return new Measure(
        title, text, "", null, null, "", null, null, MeasureSource.OWN, "", List.of());
  }

  /**
   * Returns the same measure with this source.
   *
   * @param words which practice, plan or weak spot it is, or empty
   * @param changes what the town does differently from there, or empty
   * @param path where in this application it can be read, or empty
   */
  public Measure from(MeasureSource origin, String words, String changes, String path) {
    return new Measure(
        title,
        text,
        forWhom,
        owner,
        secondOwner,
        partners,
        startsOn,
        endsOn,
        origin,
        words,
        changes,
        path,
        challenges);
  }

  @Override
  public RowKind kind() {
    return RowKind.MEASURE;
  }

  @Override
  public Measure answering(List<RowId> others) {
    return new Measure(
        title,
        text,
        forWhom,
        owner,
        secondOwner,
        partners,
        startsOn,
        endsOn,
        source,
        sourceWords,
        adaptation,
        sourcePath,
        others);
  }

  @Override
  public Stream<MilestoneOwner> owners() {
    return Stream.of(owner, secondOwner).filter(Objects::nonNull);
  }

  @Override
  public List<RowFact> facts() {
    return RowFact.said(
        new RowFact("challenges", challenges),
        new RowFact("forWhom", forWhom),
        new RowFact("owner", owner),
        new RowFact("secondOwner", secondOwner),
        new RowFact("partners", partners),
        new RowFact("startsOn", startsOn),
        new RowFact("endsOn", endsOn),
        new RowFact("source", source == MeasureSource.OWN ? null : source),
        new RowFact("sourceWords", sourceWords),
        new RowFact("adaptation", adaptation));
  }

  /** Returns where its source can be read; empty if there is no such page, or it is its own. */
  public String link() {
    return source == MeasureSource.OWN ? "" : sourcePath;
  }
}
