package org.culturalpearls.desk.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Climbs the ladder of a silent side, one rung at a time: the side itself, its twin, the
 * coordinators. A sign leads back to the ground at once.
 */
final class SilencePolicy {

  private final SilenceSettings settings;

  SilencePolicy(SilenceSettings settings) {
    this.settings = settings;
  }

  /** Who is told, in this order; a rung on which nobody stands is passed over. */
  enum Rung {
    /** The lead of the silent side. */
    SIDE,
    /** Who can step in: the twin; for a town without one, the lead mentor. */
    TWIN,
    /** The coordinators, in their morning mail. */
    OFFICE
  }

  /**
   * How far the silence of a side has been followed.
   *
   * @param sign the last sign of the side
   * @param told the last rung, or null on the ground
   * @param toldAt when that was, or null
   * @param mail key of the mail that told it, or null
   */
  record Ladder(Instant sign, Rung told, Instant toldAt, String mail) {

    static Ladder ground(Instant sign) {
      return new Ladder(sign, null, null, null);
    }

    Ladder climbed(Rung rung, Instant now, String key) {
      return new Ladder(sign, rung, now, key);
    }

    /** The ladder after what was last heard of the side, which may be the same as before. */
    Ladder heard(Instant last) {
      return last.isAfter(sign) ? ground(last) : this;
    }
  }

  /**
   * Returns the rung that is to be told now, if any.
   *
   * @param ladder after the last sign
   * @param waits whether it is somebody else's turn, so that nothing is expected of this side
   * @param manned rungs on which somebody stands who can be told
   */
  Optional<Rung> next(Ladder ladder, boolean waits, Set<Rung> manned, Instant now) {
    if (waits || !settings.isOn() || now.isBefore(due(ladder))) {
      return Optional.empty();
    }
    return Arrays.stream(Rung.values())
        .filter(rung -> ladder.told() == null || rung.compareTo(ladder.told()) > 0)
        .filter(manned::contains)
        .findFirst();
  }

  private Instant due(Ladder ladder) {
    return ladder.told() == null
        ? ladder.sign().plus(Duration.ofDays(settings.afterDays()))
        : ladder.toldAt().plus(Duration.ofDays(settings.thenEveryDays()));
  }
}
