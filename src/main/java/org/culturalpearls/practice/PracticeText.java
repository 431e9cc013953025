package org.culturalpearls.practice;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.shared.FieldName;

/** The texts of a record with their limits in characters, in the order in which they are read. */
public enum PracticeText {
  TITLE(PracticeSection.CARD, 120),
  /** The town in words, where it is none of the author's. */
  TOWN(PracticeSection.CARD, 120),
  /** In one sentence: what it did, for whom. */
  SUMMARY(PracticeSection.CARD, 300),

  /** Who wrote it first and where, if it was taken over from elsewhere. */
  SOURCE(PracticeSection.CARD, 300),

  NEED(PracticeSection.STORY, 4_000),
  DONE(PracticeSection.STORY, 4_000),
  PARTNERS(PracticeSection.STORY, 2_000),
  WORKED(PracticeSection.STORY, 4_000),
  DID_NOT(PracticeSection.STORY, 4_000),
  RESULT(PracticeSection.STORY, 4_000),
  /** How it was before, with a number. */
  BEFORE(PracticeSection.STORY, 1_000),
  /** Who evaluated it, and where the evaluation can be read. */
  EVALUATION(PracticeSection.STORY, 1_000),
  /** Where it was repeated, and how that went. */
  REPEATED(PracticeSection.STORY, 1_000),
  STEPS(PracticeSection.KIT, 4_000),
  HOURS(PracticeSection.KIT, 1_000),
  MONEY(PracticeSection.KIT, 1_000),
  LEAD_TIME(PracticeSection.KIT, 1_000),
  PERMITS(PracticeSection.KIT, 1_000),
  PRECONDITIONS(PracticeSection.KIT, 2_000);

  /** Those that a record needs before an editor checks it, beside its town. */
  public static final List<PracticeText> REQUIRED = List.of(TITLE, SUMMARY, NEED, DONE, RESULT);

  private final PracticeSection section;
  private final int limit;

  PracticeText(PracticeSection section, int limit) {
    this.section = section;
    this.limit = limit;
  }

  /** Returns the texts of a section, in their order. */
  public static List<PracticeText> of(PracticeSection section) {
    return Stream.of(values()).filter(each -> each.section == section).toList();
  }

  public PracticeSection section() {
    return section;
  }

  /** Returns the maximum length, in characters. */
  public int limit() {
    return limit;
  }

  /** Returns whether it is one line. */
  public boolean isLine() {
    return this == TITLE || this == TOWN || this == SOURCE;
  }

  /** Returns whether it is written in further languages: names stay as they are. */
  public boolean isTranslated() {
    return this != TOWN && this != SOURCE;
  }

  public boolean isRequired() {
    return REQUIRED.contains(this);
  }

  /** Returns its name in forms. */
  public String field() {
    return FieldName.of(this);
  }
}
