package org.culturalpearls.reuse.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.reuse.internal.peer.PeerRanking.Ranked;
import org.culturalpearls.reuse.internal.peer.PeerRanking.Seeker;
import org.culturalpearls.reuse.peer.PeerService.Need;
import org.culturalpearls.reuse.peer.PeerService.Reason;
import org.culturalpearls.reuse.peer.PeerService.Why;
import org.junit.jupiter.api.Test;

class PeerRankingTest {

  private static final Seeker SEEKER =
      new Seeker(
          new Need(Set.of("loneliness", "ageing"), Set.of("barcamp")),
          Country.EE,
          4_000,
          Set.of(Language.ET, Language.EN, Language.FI));

  private static final Some NOTHING = town("Nothing");

  @Test
  void leavesOutTownsThatDidNothingOfIt() {
    Some nearAndLikewise = NOTHING.in(Country.LV).of(4_000).titled();
    assertThat(PeerRanking.rank(SEEKER, List.of(nearAndLikewise.candidate()))).isEmpty();
  }

  @Test
  void namesEachReasonWithWhatItIsAbout() {
    Some town =
        town("All")
            .in(Country.FI)
            .of(4_999)
            .against("loneliness", "ageing", "fragmentation")
            .with("barcamp", "street-art")
            .writes(Language.FI, Language.EN, Language.DE)
            .titled();
    Ranked ranked = only(town);
    assertThat(ranked.reasons())
        .containsExactly(
            new Reason(Why.TITLE, List.of()),
            new Reason(Why.CHALLENGE, List.of("ageing", "loneliness")),
            new Reason(Why.INSTRUMENT, List.of("barcamp")),
            new Reason(Why.SAME_SIZE, List.of("4999")),
            new Reason(Why.LANGUAGE, List.of("FI")),
            new Reason(Why.OTHER_COUNTRY, List.of()));
    assertThat(ranked.points()).isEqualTo(6 + 6 + 4 + 3 + 2 + 1);
  }

  @Test
  void countsEachSharedTerm() {
    assertThat(only(town("One").against("ageing")).points()).isEqualTo(6);
    assertThat(only(town("Two").with("barcamp")).points()).isEqualTo(4);
    assertThat(only(town("Both").against("ageing").with("barcamp")).points()).isEqualTo(10);
  }

  @Test
  void knowsOneSizeFromTheNextAndFromFarOnes() {
    assertThat(whys(town("Same").against("ageing").of(2_000))).contains(Why.SAME_SIZE);
    assertThat(whys(town("Smaller").against("ageing").of(1_999))).contains(Why.NEAR_SIZE);
    assertThat(whys(town("Larger").against("ageing").of(14_999))).contains(Why.NEAR_SIZE);
    assertThat(only(town("Larger").against("ageing").of(14_999)).points()).isEqualTo(7);
    assertThat(only(town("Same").against("ageing").of(2_000)).points()).isEqualTo(9);
    assertThat(whys(town("Far").against("ageing").of(15_000))).containsExactly(Why.CHALLENGE);
    assertThat(whys(town("Unknown").against("ageing"))).containsExactly(Why.CHALLENGE);
    Seeker unknown = new Seeker(SEEKER.need(), Country.EE, null, Set.of());
    assertThat(PeerRanking.rank(unknown, List.of(town("A").against("ageing").of(4).candidate())))
        .singleElement()
        .satisfies(one -> assertThat(one.points()).isEqualTo(6));
  }

  @Test
  void takesEnglishForNoReason() {
    assertThat(whys(town("English").against("ageing").writes(Language.EN)))
        .containsExactly(Why.CHALLENGE);
    assertThat(only(town("Estonian").against("ageing").writes(Language.ET)).points()).isEqualTo(8);
  }

  @Test
  void putsTitlesFirstThenPointsThenNames() {
    Some titled = town("Zeta").with("barcamp").titled();
    Some best = town("Beta").against("ageing", "loneliness");
    Some good = town("Delta").against("ageing");
    Some asGood = town("Alpha").against("loneliness");
    assertThat(
            PeerRanking.rank(
                SEEKER,
                List.of(
                    good.candidate(), asGood.candidate(), best.candidate(), titled.candidate())))
        .extracting(each -> each.town().name())
        .containsExactly("Zeta", "Beta", "Alpha", "Delta");
  }

  @Test
  void keepsTwoOfOneNameInTheOrderOfTheirIds() {
    Some one = town("Kalna").against("ageing");
    assertThat(
            PeerRanking.rank(SEEKER, List.of(one.candidate(9), one.candidate(3), one.candidate(5))))
        .extracting(each -> each.town().id().value())
        .containsExactly(3L, 5L, 9L);
  }

  private static Ranked only(Some town) {
    List<Ranked> ranked = PeerRanking.rank(SEEKER, List.of(town.candidate()));
    assertThat(ranked).hasSize(1);
    return ranked.get(0);
  }

  private static List<Why> whys(Some town) {
    return only(town).reasons().stream().map(Reason::why).toList();
  }

  private static Some town(String name) {
    return new Some(name, Country.EE, null, Set.of(), Set.of(), Set.of(), false);
  }

  /** A town of the seeker's country of which nothing else is known. */
  private record Some(
      String name,
      Country country,
      Integer population,
      Set<String> challenges,
      Set<String> instruments,
      Set<Language> languages,
      boolean isTitled) {

    Some in(Country where) {
      return new Some(name, where, population, challenges, instruments, languages, isTitled);
    }

    Some of(int people) {
      return new Some(name, country, people, challenges, instruments, languages, isTitled);
    }

    Some against(String... keys) {
      return new Some(name, country, population, Set.of(keys), instruments, languages, isTitled);
    }

    Some with(String... keys) {
      return new Some(name, country, population, challenges, Set.of(keys), languages, isTitled);
    }

    Some writes(Language... in) {
      return new Some(name, country, population, challenges, instruments, Set.of(in), isTitled);
    }

    Some titled() {
      return new Some(name, country, population, challenges, instruments, languages, true);
    }

    PeerRanking.Candidate candidate() {
      return candidate(name.hashCode());
    }

    PeerRanking.Candidate candidate(long id) {
      return new PeerRanking.Candidate(
          new MunicipalityId(id),
          name,
          country,
          population,
          challenges,
          instruments,
          languages,
          isTitled,
          List.of(),
          List.of());
    }
  }
}
