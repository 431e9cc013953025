package org.culturalpearls.portal.cycles;

import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.EventWords;
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

/** Shows the history of a cycle's settings: what was decided, by whom, when and why. */
@Controller
class HistoryController {

  private final CurrentPerson current;
  private final CyclePages pages;
  private final CycleRecord record;
  private final PeopleService people;
  private final EventWords words;
  private final MessageSource messages;

  HistoryController(
      CurrentPerson current,
      CyclePages pages,
      CycleRecord record,
      PeopleService people,
      EventWords words,
      MessageSource messages) {
    this.current = current;
    this.pages = pages;
    this.record = record;
    this.people = people;
    this.words = words;
    this.messages = messages;
  }

  @GetMapping("/cycles/{cycleId}/history")
  String show(
      @PathVariable long cycleId, @RequestParam(required = false) String page, Model model) {
    CycleView cycle = pages.cycle(current.id(), cycleId);
    Paged<CycleRecord.Entry> entries = record.page(cycle.id(), FormValues.page(page));
    Names names = Names.of(people, entries.items().stream().flatMap(HistoryController::persons));
    model.addAttribute("cycle", cycle);
    model.addAttribute("lines", entries.map(entry -> line(entry, names)));
    return "cycles/history";
  }

  /** May contain nulls. */
  private static Stream<PersonId> persons(CycleRecord.Entry entry) {
    return Stream.of(entry.actor(), entry.person());
  }

  private HistoryLine line(CycleRecord.Entry entry, Names names) {
    Object[] arguments =
        Stream.concat(
                Stream.of(names.of(entry.actor()), names.of(entry.person())),
                entry.arguments().stream().map(words::of))
            .toArray();
    String text =
        messages.getMessage("record." + entry.kind(), arguments, LocaleContextHolder.getLocale());
    return new HistoryLine(entry.at(), text, entry.reason());
  }
}
