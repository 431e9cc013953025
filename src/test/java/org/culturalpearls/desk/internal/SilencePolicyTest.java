package org.culturalpearls.desk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.culturalpearls.desk.internal.SilencePolicy.Ladder;
import org.culturalpearls.desk.internal.SilencePolicy.Rung;
import org.junit.jupiter.api.Test;

/** The ladder of a silent side, rung by rung and by chance. */
class SilencePolicyTest {

  private static final Instant SIGN = Instant.parse("2027-03-01T12:00:00Z");
  private static final SilencePolicy POLICY = new SilencePolicy(new SilenceSettings(21, 7));
  private static final Set<Rung> ALL = EnumSet.allOf(Rung.class);

  @Test
  void asksTheSideAfterThreeWeeksAndNotAMomentBefore() {
    assertThat(next(ladder(), after(21).minusSeconds(1))).isEmpty();
    assertThat(next(ladder(), after(21))).contains(Rung.SIDE);
  }

  @Test
  void climbsARungAWeekWhenItWasTold() {
    Ladder asked = ladder().climbed(Rung.SIDE, after(23), "key");
    assertThat(next(asked, after(30).minusSeconds(1))).isEmpty();
    assertThat(next(asked, after(30))).contains(Rung.TWIN);
    Ladder told = asked.climbed(Rung.TWIN, after(30), "other");
    assertThat(next(told, after(37).minusSeconds(1))).isEmpty();
    assertThat(next(told, after(37))).contains(Rung.OFFICE);
    assertThat(next(told.climbed(Rung.OFFICE, after(37), null), after(400))).isEmpty();
  }

  @Test
  void tellsNoTwoRungsAtOnceHoweverLateItLooks() {
    assertThat(next(ladder(), after(300))).contains(Rung.SIDE);
    assertThat(next(ladder().climbed(Rung.SIDE, after(300), "key"), after(301))).isEmpty();
  }

  @Test
  void passesOverRungsOnWhichNobodyStands() {
    assertThat(POLICY.next(ladder(), false, EnumSet.of(Rung.TWIN, Rung.OFFICE), after(21)))
        .contains(Rung.TWIN);
    Ladder asked = ladder().climbed(Rung.SIDE, after(21), "key");
    assertThat(POLICY.next(asked, false, EnumSet.of(Rung.SIDE, Rung.OFFICE), after(28)))
        .contains(Rung.OFFICE);
  }

  @Test
  void tellsNobodyWhileItIsSomebodyElsesTurnOrWhenItIsOff() {
    assertThat(POLICY.next(ladder(), true, ALL, after(300))).isEmpty();
    SilencePolicy off = new SilencePolicy(new SilenceSettings(0, 7));
    assertThat(off.next(ladder(), false, ALL, after(300))).isEmpty();
  }

  @Test
  void stepsDownWithASignAndOnlyThen() {
    Ladder asked = ladder().climbed(Rung.SIDE, after(21), "key");
    assertThat(asked.heard(SIGN)).isEqualTo(asked);
    assertThat(asked.heard(SIGN.minusSeconds(1))).isEqualTo(asked);
    Ladder back = asked.heard(SIGN.plusSeconds(1));
    assertThat(back).isEqualTo(Ladder.ground(SIGN.plusSeconds(1)));
    assertThat(next(back, after(21))).isEmpty();
  }

  /**
   * Looked at on any days, with signs, waits and people as they come: between two signs each rung
   * is told once at most, in their order, none before its time, and none to nobody.
   */
  @Test
  void keepsTheOrderWhateverHappens() {
    Random random = new Random(51);
    int climbed = 0;
    for (int run = 0; run < 500; run++) {
      Ladder ladder = ladder();
      List<Rung> told = new ArrayList<>();
      Instant last = null;
      Instant now = SIGN;
      for (int look = 0; look < 120; look++) {
        now = now.plus(Duration.ofHours(1 + random.nextInt(72)));
        if (random.nextInt(40) == 0) {
          ladder = ladder.heard(now);
          told.clear();
          last = null;
        }
        boolean waits = random.nextInt(4) == 0;
        Set<Rung> manned = EnumSet.of(Rung.OFFICE);
        if (random.nextBoolean()) {
          manned.add(Rung.SIDE);
        }
        if (random.nextBoolean()) {
          manned.add(Rung.TWIN);
        }
        Optional<Rung> next = POLICY.next(ladder, waits, manned, now);
        if (next.isPresent()) {
          Rung rung = next.get();
          assertThat(waits).isFalse();
          assertThat(manned).contains(rung);
          assertThat(told).allMatch(earlier -> earlier.compareTo(rung) < 0);
          assertThat(now).isAfterOrEqualTo(ladder.sign().plus(Duration.ofDays(21)));
          if (last != null) {
            assertThat(now).isAfterOrEqualTo(last.plus(Duration.ofDays(7)));
          }
          told.add(rung);
          last = now;
          climbed++;
          ladder = ladder.climbed(rung, now, "key");
        }
      }
    }
    assertThat(climbed).isGreaterThan(1000);
  }

  private static Ladder ladder() {
    return Ladder.ground(SIGN);
  }

  private static Instant after(int days) {
    return SIGN.plus(Duration.ofDays(days));
  }

  private static Optional<Rung> next(Ladder ladder, Instant now) {
    return POLICY.next(ladder, false, ALL, now);
  }
}
