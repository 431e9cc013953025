package org.culturalpearls.plan.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.indicator.KitQuestion;

/**
 * Keeps surveys of residents. The team makes them; those who may read the plan read the results;
 * whoever has the address answers while one is open, without a name and without a trace.
 */
public interface SurveyService {

  /** Returns the surveys of a town, the latest first. */
  List<SurveyView> surveys(PersonId reader, ParticipationId participation);

  SurveyView survey(PersonId reader, ParticipationId participation, SurveyId id);

  /**
   * Returns what the answers show, for each question in its order; of a discarded round nothing.
   */
  List<Result> results(PersonId reader, ParticipationId participation, SurveyId id);

  /** Returns the hour in which most answers came, if they are so many that the team should know. */
  Optional<Burst> burst(PersonId reader, ParticipationId participation, SurveyId id);

  SurveyId create(PersonId member, ParticipationId participation, Draft draft);

  /** Changes a survey that is not open yet. */
  void change(
      PersonId member, ParticipationId participation, SurveyId id, long version, Draft draft);

  /** Deletes a survey that is not open yet. */
  void delete(PersonId member, ParticipationId participation, SurveyId id);

  /** Closes an open survey at once. */
  void close(PersonId member, ParticipationId participation, SurveyId id);

  /**
   * Discards the whole round, whatever was answered; single answers can't be taken out. This can't
   * be taken back.
   */
  void discard(PersonId member, ParticipationId participation, SurveyId id, String reason);

  /** Returns the survey of a public address. */
  PublicSurvey open(String token);

  /**
   * Counts an answer. A question without a choice is left out; one at least is chosen.
   *
   * @param once of the page that was sent, which counts once
   */
  void answer(String token, String once, Map<KitQuestion, Integer> choices);

  /**
   * What a team writes.
   *
   * @param questions at most {@link #MAX_QUESTIONS}, each once
   */
  record Draft(
      String title,
      String intro,
      SurveyLanguage language,
      LocalDate opensOn,
      LocalDate closesOn,
      List<AskedQuestion> questions) {

    public static final int MAX_QUESTIONS = 8;
    public static final int MAX_TITLE_LENGTH = 120;
    public static final int MAX_INTRO_LENGTH = 600;

    /** How many days a survey can be open. */
    public static final int MAX_DAYS = 183;

    public Draft {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A survey as whoever has its address sees it.
   *
   * @param once to be sent with the answers
   */
  record PublicSurvey(
      String town,
      SurveyState state,
      String title,
      String intro,
      SurveyLanguage language,
      LocalDate opensOn,
      LocalDate closesOn,
      List<AskedQuestion> questions,
      String once) {

    public PublicSurvey {
      questions = List.copyOf(questions);
    }
  }
}
