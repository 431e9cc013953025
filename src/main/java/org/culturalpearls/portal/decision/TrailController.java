package org.culturalpearls.portal.decision;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.AuditTrailLine;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.UntoldDecisionService.TakenBack;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.award.title.ReviewReason;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the audit trail of a nomination: who decided what, and when. */
@Controller
class TrailController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final AwardRecordService records;
  private final PeopleService people;
  private final MessageSource messages;

  TrailController(
      CurrentPerson current,
      CaseHeads heads,
      AwardRecordService records,
      PeopleService people,
      MessageSource messages) {
    this.current = current;
    this.heads = heads;
    this.records = records;
    this.people = people;
    this.messages = messages;
  }

  /** A line as text. */
  record Line(Instant at, String text) {}

  @GetMapping("/cases/{caseKey}/trail")
  String trail(
      @PathVariable String caseKey, @RequestParam(required = false) String page, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    Paged<AuditTrailLine> lines = records.trail(current.id(), head.id(), FormValues.page(page));
    model.addAttribute("path", path(head));
    model.addAttribute("earlier", records.earlier(current.id(), head.id()));
    model.addAttribute("standing", null);
    List<ReviewReason> reasons = records.reviewReasons(current.id(), head.id());
    return page(head, lines, records.takenBack(current.id(), head.id()), reasons, model);
  }

  /** For a nomination that the town withdrew before it began again. */
  @GetMapping("/cases/{caseKey}/trail/{id:\\d+}")
  String earlier(
      @PathVariable String caseKey,
      @PathVariable long id,
      @RequestParam(required = false) String page,
      Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    Paged<AuditTrailLine> lines =
        records.trail(current.id(), head.id(), new NominationId(id), FormValues.page(page));
    model.addAttribute("path", path(head) + "/" + id);
    model.addAttribute("earlier", List.of());
    model.addAttribute("standing", path(head));
    List<TakenBack> takenBack = records.takenBack(current.id(), head.id(), new NominationId(id));
    return page(head, lines, takenBack, List.of(), model);
  }

  private static String path(CaseHead head) {
    return head.path() + "/trail";
  }

  private String page(
      CaseHead head,
      Paged<AuditTrailLine> lines,
      List<TakenBack> takenBack,
      List<ReviewReason> reasons,
      Model model) {
    Names names =
        Names.of(
            people,
            Stream.of(
                    lines.items().stream().flatMap(TrailController::people),
                    takenBack.stream().flatMap(each -> Stream.of(each.by(), each.takenBackBy())),
                    reasons.stream().map(ReviewReason::reviewer),
                    reasons.stream().map(ReviewReason::by))
                .flatMap(each -> each));
    model.addAttribute("head", head);
    model.addAttribute("names", names);
    model.addAttribute("takenBack", takenBack);
    model.addAttribute("reasons", reasons);
    model.addAttribute("lines", lines.map(line -> new Line(line.at(), text(line, names))));
    return "decision/trail";
  }

  private String text(AuditTrailLine line, Names names) {
    String who = line.actor() == null ? word("trail.calendar") : names.of(line.actor());
    List<Object> arguments =
        Stream.concat(
                Stream.of((Object) who),
                line.arguments().stream().map(argument -> text(argument, names)))
            .toList();
    return messages.getMessage(
        "trail." + line.kind(), arguments.toArray(), LocaleContextHolder.getLocale());
  }

  private static Stream<PersonId> people(AuditTrailLine line) {
    return Stream.concat(Stream.ofNullable(line.actor()), named(line));
  }

  /** People stand in a line by their number, and are named as they are now. */
  private static Stream<PersonId> named(AuditTrailLine line) {
    return line.arguments().stream().filter(TrailController::isPerson).map(TrailController::person);
  }

  private static boolean isPerson(CaseEventArgument argument) {
    return argument.type().equals("Person");
  }

  private static PersonId person(CaseEventArgument argument) {
    return new PersonId(Long.parseLong(argument.value()));
  }

  private String text(CaseEventArgument argument, Names names) {
    return isPerson(argument)
        ? names.of(person(argument))
        : messages.getMessage(
            argument.type().toLowerCase(Locale.ROOT) + "." + argument.value(),
            null,
            argument.value(),
            LocaleContextHolder.getLocale());
  }

  private String word(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
