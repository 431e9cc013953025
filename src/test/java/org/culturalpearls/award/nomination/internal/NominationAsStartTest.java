package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.start.StartingPoint;
import org.culturalpearls.plan.start.StartingTexts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NominationAsStartTest extends TownAndOpenCall {

  @Autowired StartingTexts texts;

  @Test
  void offersWhatTheTownWroteInEnglishOrElseInItsLanguage() {
    assertThat(texts.of(earlier)).isEmpty();
    NominationId id = start(mentee, earlier, "");
    ParticipationId town = view(id).participation();
    assertThat(texts.of(town).orElseThrow().rows()).isEmpty();

    nominations.saveDraft(
        mentee,
        id,
        List.of(
            write(NominationSection.NEEDS, "Many are alone. Most of all in winter.", "Daudzi"),
            write(NominationSection.PEOPLE, "", "Koris"),
            write(NominationSection.APPROACH, "We sing", ""),
            write(NominationSection.IMPACT, "A town that sings", "")));
    StartingPoint point = texts.of(town).orElseThrow();
    assertThat(point.origin()).isEqualTo(MeasureSource.NOMINATION);
    assertThat(point.rows()).hasSize(3);
    assertThat(point.rows().get(0).content())
        .isEqualTo(new Challenge("Many are alone", "Many are alone. Most of all in winter."));
    Row<?> needs = point.rows().get(0);
    assertThat(point.rows().get(1).content())
        .isEqualTo(new Asset("Koris", "Koris", List.of(needs.id())));
    Measure measure = (Measure) point.rows().get(2).content();
    assertThat(measure.title()).isEqualTo("We sing");
    assertThat(measure.source()).isEqualTo(MeasureSource.NOMINATION);
    assertThat(measure.challenges()).containsExactly(needs.id());
  }

  private static NominationService.Write write(
      NominationSection section, String english, String own) {
    return new NominationService.Write(section, 0, english, own);
  }
}
