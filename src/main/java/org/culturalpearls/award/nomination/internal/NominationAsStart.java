package org.culturalpearls.award.nomination.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.SectionView;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.start.StartingPoint;
import org.culturalpearls.plan.start.StartingTexts;
import org.springframework.stereotype.Component;

/**
 * Offers sections of a town's nomination as first rows of its plan: needs as a challenge, people as
 * an asset, the approach as a measure.
 */
@Component
class NominationAsStart implements StartingTexts {

  private final Nominations nominations;
  private final NominationViews views;

  NominationAsStart(Nominations nominations, NominationViews views) {
    this.nominations = nominations;
    this.views = views;
  }

  @Override
  public Optional<StartingPoint> of(ParticipationId town) {
    return nominations
        .findByParticipationIdAndBegunAgainFalse(town.value())
        .map(
            nomination ->
                new StartingPoint(
                    "nomination",
                    MeasureSource.NOMINATION,
                    "",
                    "",
                    rows(views.sections(nomination))));
  }

  private static List<Row<?>> rows(List<SectionView> sections) {
    return Stream.<Optional<Row<?>>>of(
            row(sections, NominationSection.NEEDS, NominationAsStart::challenge),
            row(sections, NominationSection.PEOPLE, NominationAsStart::asset),
            row(sections, NominationSection.APPROACH, NominationAsStart::measure))
        .flatMap(Optional::stream)
        .toList();
  }

  /** In English, as all read the plan; in the town's language where nothing else is written. */
  private static Optional<Row<?>> row(
      List<SectionView> sections, NominationSection section, Function<String, PlanRow> row) {
    SectionView written = sections.get(section.ordinal());
    String text = written.english().isBlank() ? written.ownLanguage() : written.english();
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(new Row<>(id(section), 0, row.apply(text), null, null));
  }

  private static Challenge challenge(String text) {
    return new Challenge(StartingPoint.titleOf(text), text);
  }

  private static Asset asset(String text) {
    return new Asset(StartingPoint.titleOf(text), text, List.of(id(NominationSection.NEEDS)));
  }

  private static Measure measure(String text) {
    return Measure.of(StartingPoint.titleOf(text), text)
        .from(MeasureSource.NOMINATION, "", "", "")
        .answering(List.of(id(NominationSection.NEEDS)));
  }

  private static RowId id(NominationSection section) {
    return new RowId(section.ordinal() + 1L);
  }
}
