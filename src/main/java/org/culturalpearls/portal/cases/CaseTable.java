package org.culturalpearls.portal.cases;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.desk.CaseListService.Listed;
import org.culturalpearls.desk.CaseListService.Order;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.list.ListColumn;
import org.culturalpearls.portal.list.ListHead;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.portal.task.TaskLine;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The columns of the coordinators' list of cases, on the page and in its files. */
@Component
class CaseTable {

  private final CaseLines lines;
  private final PersonDates dates;
  private final MessageSource messages;

  CaseTable(CaseLines lines, PersonDates dates, MessageSource messages) {
    this.lines = lines;
    this.dates = dates;
    this.messages = messages;
  }

  /** Returns a row for each case, with what is next; read once for all. */
  List<CaseRow> rows(List<Listed> cases, PersonId reader) {
    Map<String, CaseLine> shown =
        lines.of(cases.stream().map(Listed::participation).toList(), reader).stream()
            .collect(Collectors.toMap(CaseLine::caseKey, Function.identity()));
    return cases.stream()
        .filter(each -> shown.containsKey(each.participation().caseKey().value()))
        .map(each -> new CaseRow(shown.get(each.participation().caseKey().value()), each))
        .toList();
  }

  List<ListHead> heads(CaseSearchForm form) {
    String url = form.unsorted();
    return List.of(
        form.order().head("cases.town", Order.TOWN, url),
        ListHead.of("field.country"),
        form.order().head("cases.year", Order.YEAR, url),
        ListHead.of("cases.search.stage"),
        form.order().head("cases.mentor", Order.MENTOR, url),
        ListHead.of("cases.open"),
        ListHead.of("task.facts.whose"),
        form.order().head("cases.until", Order.DUE, url),
        form.order().head("cases.town-sign", Order.TOWN_SIGN, url),
        form.order().head("cases.mentor-sign", Order.MENTOR_SIGN, url));
  }

  /** Heads of the list of somebody's own cases. */
  static List<ListHead> ownHeads() {
    return List.of(
        ListHead.of("cases.town"),
        ListHead.of("cases.year"),
        ListHead.of("cases.search.stage"),
        ListHead.of("cases.open"),
        ListHead.of("task.facts.whose"),
        ListHead.of("cases.until"));
  }

  /** The columns of a file: those of the page, and the key by which the case is found again. */
  List<ListColumn<CaseRow>> columns() {
    return List.of(
        new ListColumn<>("cases.town", row -> row.line().town()),
        new ListColumn<>("cases.key", row -> row.line().caseKey()),
        new ListColumn<>("field.country", row -> word(row.country())),
        new ListColumn<>("cases.year", row -> row.listed().participation().titleYear()),
        new ListColumn<>("cases.search.stage", row -> word(row.line().stage())),
        new ListColumn<>("cases.mentor", row -> row.listed().mentor()),
        new ListColumn<>("cases.open", row -> next(row, TaskLine::name)),
        new ListColumn<>("task.facts.whose", row -> next(row, TaskLine::whose)),
        new ListColumn<>("cases.until", row -> dates.dayOf(row.listed().due())),
        new ListColumn<>("cases.town-sign", row -> dates.dayOf(row.listed().townSign())),
        new ListColumn<>("cases.mentor-sign", row -> dates.dayOf(row.listed().mentorSign())));
  }

  private static String next(CaseRow row, Function<TaskLine, String> part) {
    return row.line().next() == null ? null : part.apply(row.line().next());
  }

  private String word(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
