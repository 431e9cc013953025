package org.culturalpearls.portal.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the nomination of a town: its editor while it is open, otherwise to read and print. */
@Controller
@RequestMapping("/cases/{caseKey}/nomination")
class NominationController {

  private final CurrentPerson current;
  private final NominationService nominations;
  private final NominationPages pages;
  private final Clock clock;

  NominationController(
      CurrentPerson current, NominationService nominations, NominationPages pages, Clock clock) {
    this.current = current;
    this.nominations = nominations;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable String caseKey, Model model) {
    NominationView nomination = of(caseKey);
    if (!nominations.rights(current.id(), nomination.id()).write()) {
      return pages.reading(current.id(), nomination, model);
    }
    model.addAttribute("form", NominationForm.of(nomination));
    return pages.editor(current.id(), nomination, Set.of(), model);
  }

  /** Shows it as others read it, also to print. */
  @GetMapping("/reading")
  String read(@PathVariable String caseKey, Model model) {
    return pages.reading(current.id(), of(caseKey), model);
  }

  @PostMapping
  String save(
      @PathVariable String caseKey,
      @ModelAttribute("form") NominationForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId writer = current.id();
    NominationView nomination = writable(caseKey);
    NominationService.SavedDraft[] saved = new NominationService.SavedDraft[1];
    if (!FormErrors.accepts(errors, () -> saved[0] = save(writer, nomination, form))) {
      return pages.editor(writer, nomination, Set.of(), model);
    }
    if (!saved[0].differing().isEmpty()) {
      form.takeOver(saved[0].nomination(), saved[0].differing());
      FormErrors.accepts(errors, NominationController::changedMeanwhile);
      return pages.editor(writer, saved[0].nomination(), saved[0].differing(), model);
    }
    FlashMessage.after(after, "nomination.saved", "nomination.saved.next");
    return "redirect:" + NominationPages.path(nomination);
  }

  /**
   * Saves while somebody types: the response is a fragment of the page, as {@code js/keep.js}
   * expects it.
   */
  @PostMapping("/draft")
  String keep(
      @PathVariable String caseKey,
      @ModelAttribute("form") NominationForm form,
      BindingResult errors,
      Model model) {
    PersonId writer = current.id();
    NominationView nomination = of(caseKey);
    NominationService.SavedDraft[] saved = new NominationService.SavedDraft[1];
    boolean accepted =
        FormErrors.accepts(
            errors,
            () -> {
              requireWritable(nomination);
              saved[0] = save(writer, nomination, form);
              if (!saved[0].differing().isEmpty()) {
                changedMeanwhile();
              }
            });
    if (!accepted) {
      return "nomination/kept :: refused";
    }
    NominationForm kept = NominationForm.of(saved[0].nomination());
    model.addAttribute("nomination", saved[0].nomination());
    model.addAttribute("version", kept.getVersion());
    model.addAttribute("read", kept.getRead());
    model.addAttribute("savedAt", clock.instant());
    model.addAttribute("missing", nominations.missing(writer, nomination.id()));
    return "nomination/kept :: kept";
  }

  private NominationService.SavedDraft save(
      PersonId writer, NominationView nomination, NominationForm form) {
    List<NominationService.Write> changed = form.changed();
    return nominations.saveDraft(writer, nomination.id(), changed);
  }

  private static void changedMeanwhile() {
    throw new ChangedMeanwhile("error.nomination.changed-meanwhile");
  }

  /** Refused before the typed values are checked: by the facade, which says why. */
  private NominationView writable(String caseKey) {
    NominationView nomination = of(caseKey);
    requireWritable(nomination);
    return nomination;
  }

  private void requireWritable(NominationView nomination) {
    if (!nominations.rights(current.id(), nomination.id()).write()) {
      nominations.requireWritable(current.id(), nomination.id());
    }
  }

  private NominationView of(String caseKey) {
    return nominations.ofCase(current.id(), new CaseKey(caseKey));
  }
}
