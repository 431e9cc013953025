package org.culturalpearls.portal.nomination;

import java.util.List;
import java.util.Objects;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.SearchEngines;
import org.culturalpearls.security.LinkRequests;
import org.culturalpearls.shared.TextRule;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Shows the public page of the open calls. A visitor gets a link by mail; the response is the same
 * whether the address is known, or a bot filled in the hidden field.
 */
@Controller
@RequestMapping("/award")
class OpenCallController {

  static final String TOWN = "/award/town";

  private static final int LONGEST_NAME = 120;

  private final NewTownService towns;
  private final LinkService links;
  private final LinkRequests requests;
  private final CallPages pages;
  private final Choices choices;
  private final SearchEngines engines;

  OpenCallController(
      NewTownService towns,
      LinkService links,
      LinkRequests requests,
      CallPages pages,
      Choices choices,
      SearchEngines engines) {
    this.engines = engines;
    this.towns = towns;
    this.pages = pages;
    this.choices = choices;
    this.links = links;
    this.requests = requests;
  }

  /**
   * A visitor's data.
   *
   * @param town and country which they want to enter, if given already
   * @param anyway whether they continue in spite of a problem of the town
   * @param website a hidden field that only bots fill in
   */
  public record EntrantForm(
      String name, String email, String town, String country, String anyway, String website) {

    public EntrantForm {
      name = Objects.requireNonNullElse(name, "").strip();
      email = Objects.requireNonNullElse(email, "").strip();
      town = Objects.requireNonNullElse(town, "").strip();
      website = Objects.requireNonNullElse(website, "");
    }

    NewTownService.Enter in(OpenCall call) {
      Country chosen = FormValues.one(Country.class, "country", country);
      return new NewTownService.Enter(call.cycle(), town, chosen, "");
    }

    /** No name or address in a log. */
    @Override
    public String toString() {
      return "EntrantForm[]";
    }
  }

  @GetMapping
  String show(@RequestParam(required = false) String sent, Model model) {
    model.addAttribute("form", new EntrantForm("", "", "", "", "", ""));
    if (sent == null) {
      engines.list(model, "/award", "");
    }
    return page(sent != null, model);
  }

  @PostMapping
  String ask(
      @ModelAttribute("form") EntrantForm form,
      BindingResult errors,
      ServletWebRequest web,
      Model model) {
    require(form.name(), "name", errors);
    require(form.email(), "email", errors);
    if (!errors.hasFieldErrors("name")) {
      FormErrors.accepts(errors, () -> TextRule.name("name", form.name(), LONGEST_NAME));
    }
    if (!errors.hasFieldErrors("email")) {
      FormErrors.accepts(errors, () -> TextRule.line("email", form.email(), LONGEST_NAME));
    }
    if (!errors.hasFieldErrors("email") && !form.email().matches("[^@\\s]+@[^@\\s]+")) {
      errors.rejectValue("email", "error.nomination.email-needed");
    }
    List<OpenCall> open = towns.openCalls();
    if (!errors.hasErrors() && !"true".equals(form.anyway())) {
      FormErrors.accepts(errors, () -> pages.warn(open.stream().map(form::in).toList(), errors));
    }
    if (errors.hasErrors() || open.isEmpty()) {
      return page(false, model);
    }
    boolean machine = !form.website().isBlank();
    if (!machine && !requests.takeEntrant(form.name(), form.email(), TOWN, web.getRequest())) {
      errors.reject("error.nomination.links-wait");
      Objects.requireNonNull(web.getResponse()).setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      return page(false, model);
    }
    return "redirect:/award?sent";
  }

  private static void require(String typed, String field, BindingResult errors) {
    if (typed.isBlank() || typed.length() > LONGEST_NAME) {
      errors.rejectValue(field, "error.nomination." + field + "-needed");
    }
  }

  private String page(boolean sent, Model model) {
    model.addAttribute("calls", pages.lines());
    model.addAttribute("stages", AwardStage.values());
    model.addAttribute("countries", choices.sorted(Country.values(), "country."));
    model.addAttribute("mailed", links.areMailed());
    model.addAttribute("sent", sent);
    return "nomination/call";
  }
}
