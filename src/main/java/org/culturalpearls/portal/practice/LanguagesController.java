package org.culturalpearls.portal.practice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.people.Language;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeTranslationService;
import org.culturalpearls.practice.PracticeView;
import org.culturalpearls.practice.Translation;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets an author write a draft in further languages, with the original beside each text. */
@Controller
@RequestMapping("/my-practices/{id:\\d+}/languages")
class LanguagesController {

  private final CurrentPerson current;
  private final PracticeService practices;
  private final PracticeTranslationService translations;

  LanguagesController(
      CurrentPerson current, PracticeService practices, PracticeTranslationService translations) {
    this.current = current;
    this.practices = practices;
    this.translations = translations;
  }

  /**
   * A language in the list.
   *
   * @param translation null if nothing is translated yet
   */
  public record Line(Language language, Translation translation) {

    /** Returns how many texts are translated. */
    public int texts() {
      return translation == null ? 0 : translation.texts().size();
    }

    /** Returns how many of them the original has left behind. */
    public long changes() {
      return translation == null ? 0 : translation.changes();
    }
  }

  @GetMapping
  String list(@PathVariable long id, Model model) {
    PracticeView practice = draft(id);
    List<Translation> there = translations.ofDraft(current.id(), practice.id());
    model.addAttribute("practice", practice);
    model.addAttribute("path", path(practice));
    model.addAttribute(
        "lines",
        Stream.of(Language.values())
            .filter(language -> language != practice.content().language())
            .map(language -> new Line(language, of(there, language)))
            .toList());
    return "practice/languages";
  }

  @GetMapping("/{language:[a-z]{2}}")
  String edit(@PathVariable long id, @PathVariable String language, Model model) {
    PracticeView practice = draft(id);
    Translation translation = translation(practice, language(practice, language));
    model.addAttribute("form", TranslationForm.of(practice, translation));
    return page(practice, translation, model);
  }

  @PostMapping("/{language:[a-z]{2}}")
  String save(
      @PathVariable long id,
      @PathVariable String language,
      @ModelAttribute("form") TranslationForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PracticeView practice = draft(id);
    Language into = language(practice, language);
    boolean saved =
        FormErrors.accepts(
            errors, () -> translations.save(current.id(), practice.id(), form.command(into)));
    if (!saved) {
      return page(practice, translation(practice, into), model);
    }
    FlashMessage.after(after, "practice.language.saved", "practice.language.saved.next");
    return "redirect:" + path(practice) + "/languages";
  }

  @PostMapping("/{language:[a-z]{2}}/remove")
  String remove(@PathVariable long id, @PathVariable String language, RedirectAttributes after) {
    PracticeView practice = draft(id);
    translations.remove(current.id(), practice.id(), language(practice, language));
    FlashMessage.after(after, "practice.language.removed", null);
    return "redirect:" + path(practice) + "/languages";
  }

  private String page(PracticeView practice, Translation translation, Model model) {
    model.addAttribute("practice", practice);
    model.addAttribute("path", path(practice));
    model.addAttribute("translation", translation);
    model.addAttribute(
        "fields",
        Stream.of(PracticeText.values())
            .filter(PracticeText::isTranslated)
            .filter(text -> !practice.content().text(text).isEmpty())
            .toList());
    return "practice/language";
  }

  private PracticeView draft(long id) {
    PracticeId practice = new PracticeId(id);
    practices.requireMaySubmit(current.id(), practice);
    return practices.practice(current.id(), practice);
  }

  private Translation translation(PracticeView practice, Language language) {
    Translation there = of(translations.ofDraft(current.id(), practice.id()), language);
    return there == null ? new Translation(language, Map.of()) : there;
  }

  private static Translation of(List<Translation> there, Language language) {
    return there.stream().filter(each -> each.language() == language).findFirst().orElse(null);
  }

  private static Language language(PracticeView practice, String code) {
    return Stream.of(Language.values())
        .filter(each -> each.name().equals(code.toUpperCase(Locale.ROOT)))
        .filter(each -> each != practice.content().language())
        .findFirst()
        .orElseThrow(() -> new NotFound("error.practice.not-found"));
  }

  private static String path(PracticeView practice) {
    return "/my-practices/" + practice.id().value();
  }
}
