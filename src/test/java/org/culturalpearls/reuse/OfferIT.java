package org.culturalpearls.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.reuse.OfferedPractices.Why;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which practices are offered where, and why. */
@ApplicationTest
class OfferIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PracticeService practices;
  @Autowired private OfferedPractices offers;
  @Autowired private MilestoneService milestones;
  @Autowired private ParticipationService participations;

  private PublishedPractices published;
  private PersonId author;
  private Pair town;

  @BeforeEach
  void aTownWithItsMentor() {
    clock.reset();
    published = new PublishedPractices(programme, engine, practices);
    author = towns.withLead().mentee();
    town = towns.withLead();
  }

  @Test
  void offersWhatHelpsTheWeakestDimension() {
    PracticeId filled = published.against(author, "vacant-spaces");
    assertThat(offers.forWeakSpot(town.lead(), town.town().id())).isEmpty();
    Map<String, Object> levels = new HashMap<>(PlannedTown.levels());
    Question.of(Dimension.PLACES).forEach(question -> levels.put(question.field(), "1"));
    engine.complete(town.mentee(), town.key(), "UserTask_AssessPreparedness", levels);

    OfferedPractices.Offer offer = offers.forWeakSpot(town.lead(), town.town().id()).orElseThrow();
    assertThat(offer.why()).isEqualTo(Why.WEAK_SPOT);
    assertThat(offer.about()).containsExactly("dimension.PLACES");
    assertThat(offer.practices()).extracting(PracticeHit::id).contains(filled);
  }

  @Test
  void offersAtMostThreeAgainstWhatTheTownWantsHelpWith() {
    Theme theme =
        participations.participation(town.town().id()).themes().stream().findFirst().orElseThrow();
    String key = theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    for (int i = 0; i < 4; i++) {
      published.against(author, key);
    }

    OfferedPractices.Offer offer = offers.forTown(town.mentee(), town.town().id()).orElseThrow();
    assertThat(offer.practices()).hasSize(OfferedPractices.MOST);
    assertThat(offer.about()).contains("theme." + theme);
  }

  @Test
  void offersAtAMilestoneWhatSharesItsWords() {
    PracticeId mill = published.openMill(author);
    planned.assess(town.town());
    planned.write(
        town.town(),
        PlannedTown.milestone("The mill is swept", 0, town.mentee()),
        PlannedTown.milestone("Zyxomatic", 1, town.mentee()),
        PlannedTown.milestone("Residents run it", 2, town.mentee()));
    planned.submit(town.town(), town.lead());

    List<MilestoneView> all = milestones.milestones(town.lead(), town.town().id());
    OfferedPractices.Offer offer = offers.forMilestone(town.lead(), all.get(0).id()).orElseThrow();
    assertThat(offer.why()).isEqualTo(Why.WORDS);
    assertThat(offer.practices()).extracting(PracticeHit::id).contains(mill);
    assertThat(offers.forMilestone(town.lead(), all.get(1).id())).isEmpty();
  }

  @Test
  void saysNothingToStrangers() {
    assertThatThrownBy(() -> offers.forTown(author, town.town().id())).isInstanceOf(NotFound.class);
    assertThat(offers.forWeakSpot(author, town.town().id())).isEmpty();
  }
}
