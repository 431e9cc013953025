package org.culturalpearls.workflow.title;

import java.time.LocalDateTime;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.stereotype.Component;

/** Provides rights and content of the forms of TitleDecisionProcess. */
@Component
class TitleDecisionForms implements TaskForms {

  private final TitleDecisionService decisions;
  private final CycleService cycles;
  private final DecisionInWords words;
  private final FormMessages messages;

  TitleDecisionForms(
      TitleDecisionService decisions,
      CycleService cycles,
      DecisionInWords words,
      FormMessages messages) {
    this.decisions = decisions;
    this.cycles = cycles;
    this.words = words;
    this.messages = messages;
  }

  @Override
  public String process() {
    return TitleDecisionModel.PROCESS;
  }

  @Override
  public void requireMayDo(TaskFacts task, PersonId person) {
    decisions.requireMayDo(
        person, TitleDecisionModel.cycle(task), TitleDecisionModel.task(task.task()));
  }

  @Override
  public FormContent content(TaskFacts task, PersonId person) {
    CycleId cycle = TitleDecisionModel.cycle(task);
    CycleView view = cycles.cycle(cycle);
    DecisionBoard board = decisions.board(person, cycle, TitleDecisionService.WhatIf.nothing());
    return FormContent.empty()
        .value("cycle", messages.markdown("form.decision.cycle", view.name()))
        .value("board", messages.markdown("form.decision.board", address(cycle)))
        .value("sentBack", words.sentBack(board))
        .value("titles", words.titles(board))
        .value(
            "due",
            decisions
                .plannedRelease(person, cycle)
                .map(planned -> LocalDateTime.ofInstant(planned.at(), view.zone()))
                .map(due -> messages.markdown("form.decision.due", due))
                .orElse(null));
  }

  private static MarkdownText address(CycleId cycle) {
    return MarkdownText.asIs("/cycles/" + cycle.value() + "/award/decision");
  }

  /** The values of confirm-titles.form. */
  record ConfirmTitles(Decision decision, String reason) {
    enum Decision {
      CONFIRM,
      SEND_BACK
    }
  }

  /** The values of release-results.form. */
  record ReleaseResults(Decision decision, String earlyReason, String reason) {
    enum Decision {
      RELEASE,
      SEND_BACK
    }
  }
}
