package org.culturalpearls.portal.award;

import java.util.List;
import java.util.function.Function;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardPart;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Versioned;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shared by the pages that change a part of an award's settings. */
@Component
class SettingsPage {

  private final CurrentPerson current;
  private final AwardSettingsService settings;
  private final CycleService cycles;

  SettingsPage(CurrentPerson current, AwardSettingsService settings, CycleService cycles) {
    this.current = current;
    this.settings = settings;
    this.cycles = cycles;
  }

  /** Returns the settings, for coordinators; throws NotFound if the cycle has no award. */
  Versioned<AwardSettings> read(CycleId cycle) {
    return settings.forChange(current.id(), cycle);
  }

  /** Shows the form, or the settings if they can't be changed any more. */
  String show(
      String page,
      AwardPart part,
      Function<AwardSettings, List<Fact>> facts,
      Versioned<AwardSettings> read,
      Model model) {
    form(page, read, model);
    if (!read.value().isFixed(part) && !Boolean.TRUE.equals(model.getAttribute("begun"))) {
      return page;
    }
    model.addAttribute("part", part);
    model.addAttribute("released", read.value().isReleased());
    model.addAttribute("facts", facts.apply(read.value()));
    return "award/fixed";
  }

  String form(String page, Versioned<AwardSettings> read, Model model) {
    AwardSettings award = read.value();
    model.addAttribute("cycle", cycles.cycle(award.cycle()));
    model.addAttribute("version", Long.toString(read.version()));
    model.addAttribute("stagesFixed", award.isFixed(AwardPart.STAGES));
    model.addAttribute("open", award.next() != AwardDate.CALL_OPENS);
    return page;
  }

  /**
   * Saves, or shows the form again with the typed values.
   *
   * @param seen the version in the form
   * @param facts the current values, shown if somebody else has changed them meanwhile
   */
  String save(
      CycleId cycle,
      String page,
      String seen,
      Runnable act,
      Function<AwardSettings, List<Fact>> facts,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    read(cycle);
    if (FormErrors.accepts(errors, act)) {
      FlashMessage.after(after, "award.saved", "award.saved.next");
      return "redirect:/cycles/" + cycle.value() + "/award";
    }
    Versioned<AwardSettings> now = read(cycle);
    if (!Long.toString(now.version()).equals(seen)) {
      model.addAttribute("newer", facts.apply(now.value()));
    }
    return form(page, now, model);
  }
}
