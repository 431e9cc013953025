package org.culturalpearls.portal.nomination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.JointEntryService;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Edits the towns that enter together with a lead, and how each of them agreed. */
@Controller
@RequestMapping("/cases/{caseKey}/nomination/towns")
class TownsController {

  private static final Set<String> UNKNOWN =
      Set.of("error.nomination.town-unknown", "error.nomination.town-similar");

  private final CurrentPerson current;
  private final NominationService nominations;
  private final JointEntryService jointEntries;
  private final MunicipalityService municipalities;
  private final Choices choices;

  TownsController(
      CurrentPerson current,
      NominationService nominations,
      JointEntryService jointEntries,
      MunicipalityService municipalities,
      Choices choices) {
    this.current = current;
    this.nominations = nominations;
    this.jointEntries = jointEntries;
    this.municipalities = municipalities;
    this.choices = choices;
  }

  @GetMapping
  String show(@PathVariable String caseKey, Model model) {
    NominationView nomination = writable(caseKey);
    model.addAttribute("form", new TownsForm(rows(nomination)));
    return page(nomination, model);
  }

  @PostMapping
  String change(
      @PathVariable String caseKey,
      @ModelAttribute("form") TownsForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    NominationView nomination = writable(caseKey);
    if (!FormErrors.accepts(
        errors, () -> nominations.enterTogether(current.id(), form.command(nomination.id())))) {
      model.addAttribute("unknown", isUnknown(errors));
      return page(nomination, model);
    }
    FlashMessage.after(after, "nomination.towns.saved", "nomination.towns.saved.next");
    return "redirect:" + NominationPages.path(nomination);
  }

  /** Whether a town is not in our list: the page then says whom to contact. */
  private static boolean isUnknown(BindingResult errors) {
    return errors.getAllErrors().stream().anyMatch(error -> UNKNOWN.contains(error.getCode()));
  }

  /** Those that take part, and those that have still to answer. */
  private List<TownsForm.Row> rows(NominationView nomination) {
    Map<MunicipalityId, String> consents = new LinkedHashMap<>();
    nomination.towns().stream()
        .skip(1)
        .forEach(town -> consents.put(town.municipality(), town.consent()));
    jointEntries
        .named(current.id(), nomination.id())
        .forEach(town -> consents.put(town.municipality(), town.consent()));
    Map<MunicipalityId, MunicipalityView> known = municipalities.municipalities(consents.keySet());
    List<TownsForm.Row> rows = new ArrayList<>();
    consents.forEach(
        (id, consent) -> {
          MunicipalityView town = known.get(id);
          rows.add(new TownsForm.Row(town.name(), town.country().name(), consent));
        });
    return rows;
  }

  private String page(NominationView nomination, Model model) {
    model.addAttribute("nomination", nomination);
    model.addAttribute("path", NominationPages.path(nomination));
    model.addAttribute("countries", choices.sorted(Country.values(), "country."));
    model.addAttribute("limit", NominationService.EnterTogether.MAX_CONSENT);
    return "nomination/towns";
  }

  private NominationView writable(String caseKey) {
    NominationView nomination = nominations.ofCase(current.id(), new CaseKey(caseKey));
    boolean writes = nominations.rights(current.id(), nomination.id()).write();
    if (!writes && nomination.state() == NominationState.DRAFT) {
      nominations.requireWritable(current.id(), nomination.id());
      throw new NotAllowed("error.nomination.town-only");
    }
    return nomination;
  }
}
