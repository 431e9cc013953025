package org.culturalpearls.portal.award;

import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Versioned;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for a reason and a confirmation before the call or a stage is ended at once. */
@Controller
@RequestMapping("/cycles/{cycleId}/award/end/{date}")
class EndNowController {

  private static final String PAGE = "award/end";

  private final CurrentPerson current;
  private final AwardCycleService awards;
  private final CycleService cycles;
  private final SettingsPage settings;

  EndNowController(
      CurrentPerson current, AwardCycleService awards, CycleService cycles, SettingsPage settings) {
    this.current = current;
    this.awards = awards;
    this.cycles = cycles;
    this.settings = settings;
  }

  /**
   * The reason for ending it now, as typed.
   *
   * @param version of the settings as they were read
   */
  record EndNowForm(String reason, String version) {}

  @GetMapping
  String ask(@PathVariable long cycleId, @PathVariable AwardDate date, Model model) {
    Versioned<AwardSettings> read = settings.read(new CycleId(cycleId));
    model.addAttribute("form", new EndNowForm("", Long.toString(read.version())));
    return page(date, read, model);
  }

  @PostMapping
  String end(
      @PathVariable long cycleId,
      @PathVariable AwardDate date,
      @ModelAttribute("form") EndNowForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleId cycle = new CycleId(cycleId);
    if (FormErrors.accepts(
        errors,
        () ->
            awards.endNow(
                current.id(),
                new AwardCycleService.EndNow(
                    cycle, FormValues.version(form.version()), date, form.reason())))) {
      FlashMessage.after(after, "award.ended." + date, "award.ended.next");
      return "redirect:/cycles/" + cycleId + "/award";
    }
    return page(date, settings.read(cycle), model);
  }

  private String page(AwardDate date, Versioned<AwardSettings> read, Model model) {
    CycleView cycle = cycles.cycle(read.value().cycle());
    if (!date.isEndedByHand(cycle)) {
      throw new NotFound("error.award.no-award");
    }
    model.addAttribute("date", date);
    model.addAttribute("cycle", cycle);
    model.addAttribute("version", Long.toString(read.version()));
    return PAGE;
  }
}
