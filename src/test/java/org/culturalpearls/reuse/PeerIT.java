package org.culturalpearls.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.reuse.peer.PeerService;
import org.culturalpearls.reuse.peer.PeerService.Need;
import org.culturalpearls.reuse.peer.PeerService.Peer;
import org.culturalpearls.reuse.peer.PeerService.Reason;
import org.culturalpearls.reuse.peer.PeerService.Why;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which towns are found for another one, and what of them stays unsaid. */
@ApplicationTest
class PeerIT {

  /** A term that no other test writes of. */
  private static final String RARE = "belonging-after-merger";

  private static final Optional<Need> ASKED = Optional.of(new Need(Set.of(RARE), Set.of()));

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private StatementCounter statements;
  @Autowired private PracticeService practices;
  @Autowired private ParticipationService participations;
  @Autowired private PeerService peers;
  @Autowired private JdbcClient jdbc;

  private PublishedPractices published;
  private Pair seeker;
  private Pair other;

  @BeforeEach
  void twoTowns() {
    clock.reset();
    published = new PublishedPractices(programme, engine, practices);
    seeker = towns.withLead();
    other = towns.withLead();
  }

  @Test
  void findsTheTownOfAPublishedPracticeAndSaysWhy() {
    PracticeId practice = published.of(other.mentee(), municipality(other), RARE);
    Peer found = found(seeker.mentee()).orElseThrow();
    assertThat(found.practices()).contains(practice);
    assertThat(found.takenUp()).isEmpty();
    assertThat(found.reasons()).contains(new Reason(Why.CHALLENGE, List.of(RARE)));
    assertThat(found(seeker.lead())).isPresent();
    assertThat(peers.peers(other.mentee(), other.town().id(), ASKED, 0).towns().items())
        .extracting(Peer::id)
        .doesNotContain(municipality(other));
  }

  @Test
  void saysNothingOfATownThatStaysUnnamedNorOfWhatIsNoLongerListed() {
    PracticeId hidden = published.of(other.mentee(), municipality(other), RARE);
    jdbc.sql("update practice_version set town_hidden = true where practice_id = ?")
        .param(hidden.value())
        .update();
    assertThat(found(seeker.mentee())).isEmpty();
    jdbc.sql(
            "update practice_version set town_hidden = false, listed = false where practice_id = ?")
        .param(hidden.value())
        .update();
    assertThat(found(seeker.mentee())).isEmpty();
  }

  @Test
  void findsWhoTookItUpOnceItIsPublished() {
    PracticeId practice = published.against(seeker.mentee(), RARE);
    adoption(practice, false);
    assertThat(found(seeker.mentee())).isEmpty();
    jdbc.sql("update adoption set published = true where practice_id = ?")
        .param(practice.value())
        .update();
    assertThat(found(seeker.mentee()).orElseThrow().takenUp()).containsExactly(practice);
    jdbc.sql("update adoption set reported_at = null where practice_id = ?")
        .param(practice.value())
        .update();
    assertThat(found(seeker.mentee())).isEmpty();
  }

  @Test
  void looksForWhatThePlanNamesUnlessSomebodyChooses() {
    Need need = peers.peers(seeker.mentee(), seeker.town().id(), Optional.empty(), 0).need();
    assertThat(need.challenges()).isNotEmpty().doesNotContain(RARE);
    assertThat(
            peers
                .peers(
                    seeker.mentee(),
                    seeker.town().id(),
                    Optional.of(new Need(Set.of(), Set.of())),
                    0)
                .towns()
                .items())
        .isEmpty();
  }

  @Test
  void isForThoseWhoReadThePlan() {
    PersonId editor = programme.person("Editor of peers", Role.EDITOR);
    for (PersonId stranger : List.of(other.mentee(), other.lead(), editor)) {
      assertThatThrownBy(() -> peers.peers(stranger, seeker.town().id(), ASKED, 0))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void readsTheSameNumberOfTimesForMoreTowns() {
    published.of(other.mentee(), municipality(other), RARE);
    long one = statements.during(() -> found(seeker.mentee()));
    Pair third = towns.withLead();
    published.of(third.mentee(), municipality(third), RARE);
    assertThat(statements.during(() -> found(seeker.mentee()))).isEqualTo(one);
  }

  private Optional<Peer> found(PersonId reader) {
    return peers.peers(reader, seeker.town().id(), ASKED, 0).towns().items().stream()
        .filter(town -> town.id().equals(municipality(other)))
        .findFirst();
  }

  private MunicipalityId municipality(Pair town) {
    return participations.participation(town.town().id()).municipalityId();
  }

  private void adoption(PracticeId practice, boolean open) {
    jdbc.sql(
            """
            insert into adoption (id, version, practice_id, practice_version, part, participation_id,
              measure_id, adopted_by, adopted_at, changed, result, again, published, reported_by,
              reported_at)
            values (nextval('pearl_seq'), 0, ?, 1, '', ?, 1, ?, now(), '', '', 'YES', ?, ?, now())
            """)
        .params(
            practice.value(),
            other.town().id().value(),
            other.mentee().value(),
            open,
            other.mentee().value())
        .update();
  }
}
