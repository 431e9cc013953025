package org.culturalpearls.practice.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * When somebody last said that a published practice is still so, and whose turn it is to say so.
 */
@Embeddable
class Confirmation {

  @Column(name = "fresh_at")
  private Instant confirmedAt;

  private Instant askAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "confirmation")
  private Turn turn;

  /** Who says whether it is still so, once the year is over. */
  enum Turn {
    OWNER,
    EDITORS
  }

  /** It holds from now on, and nobody is asked until the next year is planned. */
  void confirm(Instant now) {
    confirmedAt = now;
    stop();
  }

  void plan(Instant at) {
    askAt = at;
    turn = null;
  }

  void ask(Turn whose) {
    turn = whose;
  }

  /** Nobody is asked any more: it is updated or archived. */
  void stop() {
    askAt = null;
    turn = null;
  }

  boolean isTurnOf(Turn whose) {
    return turn == whose;
  }

  Instant confirmedAt() {
    return confirmedAt;
  }
}
