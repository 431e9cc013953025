package org.culturalpearls.workflow.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.AgreementService;
import org.culturalpearls.mentoring.agreement.AgreementView;
import org.culturalpearls.mentoring.agreement.MeetingRhythm;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.ProposalView;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.TownText;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.forms.SuggestionWords;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the forms of MentorMatchingProcess. */
@Component
class MatchingForms implements TaskForms {

  private final MatchingService matching;
  private final AgreementService agreements;
  private final ClosureService closures;
  private final ParticipationService participations;
  private final PeopleService people;
  private final SuggestionWords suggestions;
  private final TownBriefing briefing;
  private final FormMessages messages;

  MatchingForms(
      MatchingService matching,
      AgreementService agreements,
      ClosureService closures,
      ParticipationService participations,
      PeopleService people,
      SuggestionWords suggestions,
      TownBriefing briefing,
      FormMessages messages) {
    this.matching = matching;
    this.agreements = agreements;
    this.closures = closures;
    this.participations = participations;
    this.people = people;
    this.suggestions = suggestions;
    this.briefing = briefing;
    this.messages = messages;
  }

  @Override
  public String process() {
    return MatchingModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    switch (task.task()) {
      case MatchingModel.PROPOSE_MENTOR ->
          matching.requireMayPropose(person, MatchingModel.mentoring(task));
      case MatchingModel.ACCEPT_MENTORING ->
          matching.toAnswer(person, MatchingModel.proposal(task));
      case MatchingModel.DRAFT_AGREEMENT ->
          agreements.requireMayDraft(person, MatchingModel.mentoring(task));
      case MatchingModel.CONFIRM_AGREEMENT ->
          agreements.requireMayAnswer(person, MatchingModel.mentoring(task));
      default -> throw new IllegalArgumentException(task.task());
    }
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    ParticipationView town = participations.participation(CaseVariables.participation(task));
    FormContent content = FormContent.empty().value("town", TownText.of(town, messages));
    return switch (task.task()) {
      case MatchingModel.PROPOSE_MENTOR -> suggestions(content, task, person);
      case MatchingModel.ACCEPT_MENTORING ->
          content.value("town", briefing.of(person, MatchingModel.proposal(task)));
      case MatchingModel.DRAFT_AGREEMENT -> draft(withContact(content, town), task, person);
      default -> confirmation(content, task, person);
    };
  }

  @Override
  public FormContent choices(TaskFacts task, PersonId person) {
    List<MatchingService.Suggestion> ranked =
        matching.suggestions(person, MatchingModel.mentoring(task));
    return FormContent.empty()
        .options("mentors", options(ranked, 2))
        .options("twins", options(ranked, 1));
  }

  private FormContent suggestions(FormContent content, TaskFacts task, PersonId person) {
    choices(task, person).options().forEach(content::options);
    return content.value(
        "earlier", earlier(matching.proposals(person, MatchingModel.mentoring(task))));
  }

  private List<Option> options(List<MatchingService.Suggestion> ranked, int neededHalves) {
    return ranked.stream()
        .filter(suggestion -> suggestion.freeHalves() >= neededHalves)
        .map(
            suggestion ->
                new Option(
                    Long.toString(suggestion.mentor().value()), suggestions.choice(suggestion)))
        .toList();
  }

  private MarkdownText earlier(List<ProposalView> proposals) {
    if (proposals.isEmpty()) {
      return messages.markdown("form.propose-mentor.nobody-asked");
    }
    var names = people.persons(proposals.stream().map(ProposalView::person).toList());
    return messages.markdown(
        "form.propose-mentor.asked",
        MarkdownText.list(
            proposals.stream()
                .map(
                    asked ->
                        messages.markdown(
                            "form.propose-mentor.asked." + asked.state(),
                            names.get(asked.person()).name(),
                            asked.reason()))));
  }

  /** Who signs knows before what the other side sees from then on. */
  private FormContent withContact(FormContent content, ParticipationView town) {
    return content.value(
        "town",
        MarkdownText.paragraphs(
            Stream.of(
                TownText.of(town, messages), messages.markdown("form.draft-agreement.contact"))));
  }

  private FormContent draft(FormContent content, TaskFacts task, PersonId person) {
    agreements
        .agreement(person, MatchingModel.mentoring(task))
        .ifPresent(
            agreement ->
                content
                    .value("aims", agreement.aims())
                    .value("rhythm", agreement.rhythm().name())
                    .value("languages", agreement.languages().stream().map(Enum::name).toList())
                    .value("endsOn", agreement.endsOn())
                    .value("changeAsked", changeAsked(agreement)));
    return content;
  }

  private MarkdownText changeAsked(AgreementView agreement) {
    return agreement.changeAsked() == null
        ? null
        : messages.markdown(
            "form.draft-agreement.change-asked", MarkdownText.quote(agreement.changeAsked()));
  }

  private FormContent confirmation(FormContent content, TaskFacts task, PersonId person) {
    AgreementView agreement =
        agreements.agreement(person, MatchingModel.mentoring(task)).orElseThrow();
    content.value("handover", handover(task, person));
    return content.value(
        "draft",
        messages.markdown(
            "form.confirm-agreement.draft",
            MarkdownText.quote(agreement.aims()),
            agreement.rhythm(),
            new TreeSet<>(agreement.languages()),
            agreement.endsOn()));
  }

  /** The handover note of the mentor before, if the town had one. */
  private MarkdownText handover(TaskFacts task, PersonId person) {
    return closures.handovers(person, CaseVariables.participation(task)).stream()
        .findFirst()
        .map(
            left ->
                messages.markdown(
                    "form.confirm-agreement.handover", MarkdownText.quote(left.note())))
        .orElse(null);
  }

  /** The values of propose-mentor.form. */
  record ProposeMentor(Decision decision, PersonId lead, PersonId twin, String reason) {
    enum Decision {
      PROPOSE,
      CLOSE
    }
  }

  /** The values of accept-mentoring.form. */
  record AcceptMentoring(Answer answer, String reason) {
    enum Answer {
      ACCEPT,
      DECLINE
    }
  }

  /** The values of draft-agreement.form. */
  record DraftAgreement(
      String aims, MeetingRhythm rhythm, Set<Language> languages, LocalDate endsOn) {}

  /** The values of confirm-agreement.form. */
  record ConfirmAgreement(Answer answer, String change) {
    enum Answer {
      CONFIRM,
      CHANGE
    }
  }
}
