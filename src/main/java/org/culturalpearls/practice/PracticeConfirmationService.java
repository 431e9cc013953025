package org.culturalpearls.practice;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.FieldName;
import org.culturalpearls.shared.Paged;

/**
 * Keeps what is published fresh: once a year its owner says whether it is still so; where the owner
 * says nothing or has left, the editors who may check it do.
 */
public interface PracticeConfirmationService {

  /**
   * The year is over: it is the owner's turn.
   *
   * @return the owner and until when; empty if the owner has left the programme
   */
  Optional<Asked> askOwner(PracticeId id);

  /** Refuses everybody but the owner who is asked. */
  void requireMayConfirm(PersonId person, PracticeId id);

  /** Records the owner's answer, and starts what follows from it. */
  void answer(PersonId owner, PracticeId id, Standing standing);

  /**
   * The owner was silent or is not there: it is the editors' turn.
   *
   * @return until when
   */
  Instant askEditors(PracticeId id);

  /** Refuses whoever may not decide on it now. */
  void requireMayLookAfter(PersonId person, PracticeId id);

  /** Records what an editor decides in the owner's place. */
  void lookAfter(PersonId editor, PracticeId id, LookAfter command);

  /**
   * Returns what is public and older than a year without a confirmation, the oldest at the top; for
   * editors.
   */
  Paged<StalePractice> stale(PersonId editor, int page);

  /** Who is asked, and until when. */
  record Asked(PersonId owner, Instant by) {}

  /** How a practice stands, as its owner says. */
  enum Standing {
    STILL_SO,
    CHANGED,
    OVER;

    /** Returns its name in forms and models. */
    public String field() {
      return FieldName.of(this);
    }
  }

  /** What an editor decides; nobody but its owner says that it has changed. */
  enum Decision {
    STILL_SO,
    ASK_AGAIN,
    OVER;

    /** Returns its name in forms and models. */
    public String field() {
      return FieldName.of(this);
    }
  }

  /**
   * An editor's decision.
   *
   * @param reason why it is archived; empty otherwise
   */
  record LookAfter(Decision decision, String reason) {

    public static final int MAX_REASON_LENGTH = 1_000;
  }
}
