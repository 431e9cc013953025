package org.culturalpearls.portal.nomination;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.CompletionView;
import org.culturalpearls.award.nomination.EarlierNomination;
import org.culturalpearls.award.nomination.EnteredTownView;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileView;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.nomination.SectionView;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.award.setup.PublishedCall;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.Saarelinn;

/** Nominations of Saarelinn as its readers get them. */
final class Nominations {

  static final NominationId ID = new NominationId(41);
  static final PersonId COLLEAGUE = new PersonId(12);
  static final MunicipalityId MEMBER = new MunicipalityId(13);
  static final Instant CLOSES = Instant.parse("2026-11-30T22:59:59Z");
  static final OpenCall CALL = new OpenCall(Saarelinn.CYCLE.id(), 2027, "Cycle 2027", CLOSES);
  static final PublishedCall PUBLISHED =
      new PublishedCall(
          CALL,
          Saarelinn.CYCLE,
          new AwardDates(
              LocalDateTime.of(2026, 9, 15, 9, 0),
              LocalDateTime.of(2026, 11, 30, 23, 59, 59),
              15,
              LocalDateTime.of(2027, 1, 31, 18, 0),
              LocalDateTime.of(2027, 5, 14, 18, 0),
              LocalDateTime.of(2027, 5, 31, 12, 0)),
          List.of(new EligibleArea(Country.DE, List.of("Schleswig-Holstein"), List.of("Berlin"))),
          Map.of(
              AwardStage.JURY,
              List.of(
                  new Criterion("Capacity", "Are people there?", new BigDecimal("1.50"), 0, 10))));
  static final EarlierNomination WITHDRAWN =
      new EarlierNomination(
          new NominationId(40),
          Instant.parse("2026-10-01T08:00:00Z"),
          Instant.parse("2026-10-15T08:00:00Z"));
  static final String PATH = "/cases/2027-saarelinn/nomination";

  private static final Instant WRITTEN = Instant.parse("2026-10-01T08:00:00Z");

  private Nominations() {}

  /** Only its motivation is written, in two languages and in version 3. */
  static NominationView draft() {
    return in(
        NominationState.DRAFT, "", List.of(), motivated("Our youth leaves", "Noored lahkuvad"));
  }

  /** A draft with this motivation. */
  static NominationView of(String motivation) {
    return in(NominationState.DRAFT, "", List.of(), motivated(motivation, ""));
  }

  /**
   * The first draft, after a colleague wrote something else in its motivation and in its impact.
   */
  static NominationView changed() {
    List<SectionView> sections =
        sections(
            new SectionView(
                NominationSection.MOTIVATION, 4, "Our youth stays", "", COLLEAGUE, WRITTEN),
            new SectionView(NominationSection.IMPACT, 1, "They return", "", COLLEAGUE, WRITTEN));
    return in(NominationState.DRAFT, "", List.of(), sections);
  }

  static NominationView in(NominationState state) {
    return in(state, "", List.of(), motivated("Our youth leaves", ""));
  }

  static NominationView refused(NominationState state, String reason) {
    return in(state, reason, List.of(), motivated("Our youth leaves", ""));
  }

  /** Asked for its needs a second time. */
  static NominationView toComplete() {
    return in(
        NominationState.COMPLETING,
        "",
        List.of(
            round(1, "Say more of yourselves.", true, NominationSection.PEOPLE),
            round(2, "Say for whom.", false, NominationSection.NEEDS)),
        motivated("Our youth leaves", ""));
  }

  /** Asked for its files as well. */
  static NominationView toCompleteWithFiles() {
    return in(
        NominationState.COMPLETING,
        "",
        List.of(round(1, "Send the letter again.", true, NominationSection.NEEDS)),
        motivated("Our youth leaves", ""));
  }

  private static NominationView in(
      NominationState state,
      String reason,
      List<CompletionView> completions,
      List<SectionView> sections) {
    boolean submitted = state != NominationState.DRAFT && state != NominationState.NOT_SUBMITTED;
    return new NominationView(
        ID,
        Saarelinn.CYCLE.id(),
        Saarelinn.ID,
        Saarelinn.KEY,
        "Saarelinn",
        state,
        List.of(
            new EnteredTownView(new MunicipalityId(11), "Saarelinn", ""),
            new EnteredTownView(MEMBER, "Metsala", "Letter of <3 May>")),
        sections,
        List.of(
            new NominationFileView(
                new FileId(5), "letter.pdf", "application/pdf", 2049, COLLEAGUE, WRITTEN)),
        COLLEAGUE,
        "",
        submitted ? COLLEAGUE : null,
        submitted ? WRITTEN : null,
        completions,
        reason,
        null,
        CLOSES);
  }

  private static CompletionView round(
      int round, String remark, boolean files, NominationSection section) {
    return new CompletionView(round, COLLEAGUE, WRITTEN, CLOSES, Set.of(section), files, remark);
  }

  private static List<SectionView> motivated(String english, String own) {
    return sections(
        new SectionView(NominationSection.MOTIVATION, 3, english, own, COLLEAGUE, WRITTEN));
  }

  /** These, and the others as nobody wrote them. */
  private static List<SectionView> sections(SectionView... written) {
    return Stream.of(NominationSection.values())
        .map(
            section ->
                Stream.of(written)
                    .filter(each -> each.section() == section)
                    .findFirst()
                    .orElse(new SectionView(section, 0, "", "", null, null)))
        .toList();
  }
}
