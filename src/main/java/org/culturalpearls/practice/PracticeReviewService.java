package org.culturalpearls.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.FieldName;
import org.culturalpearls.shared.Paged;

/**
 * Checks practices: for editors and coordinators who neither wrote it nor share a town with it or
 * its author.
 */
public interface PracticeReviewService {

  /** Returns what waits for a check that this editor may do, what waits longest at the top. */
  Paged<PracticeLine> waiting(PersonId editor, int page);

  /** Returns who may check it: active, and kept from it by no town. */
  List<PersonId> editors(PracticeId id);

  /** Refuses whoever may not check it now. */
  void requireMayCheck(PersonId person, PracticeId id);

  /** Returns who can be asked for an opinion: mentors, jurors and editors without a tie. */
  List<PersonView> experts(PersonId editor, PracticeId id);

  /** Records a check: publishes, asks for changes, declines, or asks an expert. */
  void check(PersonId editor, PracticeId id, Check command);

  /** Refuses everybody but the expert who is asked. */
  void requireMayGiveOpinion(PersonId person, PracticeId id);

  /** Records an opinion, or that the expert gives none; the editor goes on with the check. */
  void answer(PersonId expert, PracticeId id, Answer command);

  /** The expert was silent: the editor goes on without an opinion. */
  void opinionOverdue(PracticeId id);

  /** Returns until when a check that begins now is due. */
  Instant checkBy();

  /** Returns until when an opinion that is asked for now is due. */
  Instant opinionBy();

  /** What an editor decides. */
  enum Decision {
    PUBLISH,
    CHANGE,
    DECLINE,
    ASK_EXPERT;

    /** Returns its name in forms and models. */
    public String field() {
      return FieldName.of(this);
    }
  }

  /**
   * A check.
   *
   * @param remarks what has to change, of the sections that have to
   * @param reason why it is declined; empty otherwise
   * @param expert who is asked, or null
   */
  record Check(
      Decision decision, Map<PracticeSection, String> remarks, String reason, PersonId expert) {

    public static final int MAX_REMARK_LENGTH = 2_000;
    public static final int MAX_REASON_LENGTH = 1_000;

    public Check {
      remarks = Map.copyOf(remarks);
    }
  }

  /**
   * What an expert answers.
   *
   * @param gives whether there is an opinion
   */
  record Answer(boolean gives, String text) {

    public static final int MAX_LENGTH = 3_000;
  }
}
