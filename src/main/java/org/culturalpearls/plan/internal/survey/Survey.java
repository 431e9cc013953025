package org.culturalpearls.plan.internal.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.survey.AskedQuestion;
import org.culturalpearls.plan.survey.SurveyId;
import org.culturalpearls.plan.survey.SurveyLanguage;
import org.culturalpearls.plan.survey.SurveyService.Draft;
import org.culturalpearls.plan.survey.SurveyState;
import org.culturalpearls.plan.survey.SurveyView;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** A survey of residents: what is asked, and from when to when. */
@Entity
class Survey extends Aggregate {

  private Long participationId;
  private String title;
  private String intro;

  @Enumerated(EnumType.STRING)
  private SurveyLanguage language;

  private LocalDate opensOn;
  private LocalDate closesOn;
  private String token;
  private Instant closedAt;
  private Instant discardedAt;
  private String discardedFor = "";

  @ElementCollection
  @CollectionTable(name = "survey_question", joinColumns = @JoinColumn(name = "survey_id"))
  @OrderColumn(name = "position")
  private List<QuestionRow> questions = new ArrayList<>();

  protected Survey() {}

  Survey(ParticipationId participation, String token, Draft draft) {
    this.participationId = participation.value();
    this.token = token;
    take(draft);
  }

  void change(long seen, LocalDate today, Draft draft) {
    requirePlanned(today);
    requireVersion(seen, "error.survey.changed-meanwhile");
    take(draft);
  }

  private void take(Draft draft) {
    title = draft.title();
    intro = draft.intro();
    language = draft.language();
    opensOn = draft.opensOn();
    closesOn = draft.closesOn();
    List<QuestionRow> asked = draft.questions().stream().map(QuestionRow::of).toList();
    if (!questions.equals(asked)) {
      questions.clear();
      questions.addAll(asked);
    }
  }

  void requirePlanned(LocalDate today) {
    if (state(today) != SurveyState.PLANNED) {
      throw new AlreadyDone("error.survey.opened");
    }
  }

  void requireOpen(LocalDate today) {
    if (state(today) != SurveyState.OPEN) {
      throw new AlreadyDone("error.survey.not-open");
    }
  }

  void close(Instant now, LocalDate today) {
    requireOpen(today);
    closedAt = now;
  }

  void discard(Instant now, LocalDate today, String reason) {
    SurveyState state = state(today);
    if (state == SurveyState.DISCARDED) {
      throw new AlreadyDone("error.survey.discarded");
    }
    if (state == SurveyState.PLANNED) {
      throw new AlreadyDone("error.survey.nothing-to-discard");
    }
    discardedAt = now;
    discardedFor = reason;
  }

  /** Returns the last day on which it was asked; of one that was closed earlier by its UTC day. */
  LocalDate lastDay() {
    LocalDate closed = closedAt == null ? closesOn : LocalDate.ofInstant(closedAt, ZoneOffset.UTC);
    return closed.isBefore(closesOn) ? closed : closesOn;
  }

  /** Returns since when it takes no answers. */
  Instant endedAt() {
    return closedAt == null
        ? closesOn.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
        : closedAt;
  }

  SurveyState state(LocalDate today) {
    if (discardedAt != null) {
      return SurveyState.DISCARDED;
    }
    if (today.isBefore(opensOn)) {
      return SurveyState.PLANNED;
    }
    return closedAt != null || today.isAfter(closesOn) ? SurveyState.CLOSED : SurveyState.OPEN;
  }

  SurveyId id() {
    return new SurveyId(id);
  }

  ParticipationId participation() {
    return new ParticipationId(participationId);
  }

  List<AskedQuestion> questions() {
    return questions.stream().map(QuestionRow::view).toList();
  }

  SurveyView view(LocalDate today) {
    return new SurveyView(
        id(),
        version,
        participation(),
        state(today),
        title,
        intro,
        language,
        opensOn,
        closesOn,
        token,
        discardedFor,
        questions());
  }
}
