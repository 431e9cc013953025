package org.culturalpearls.portal.exchange;

import jakarta.servlet.http.HttpServletRequest;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.ContactRequestService.Asked;
import org.culturalpearls.exchange.DeclineReason;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.security.SecretAddresses;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page behind a link in a mail that asks for a contact, without a login: a button for yes and
 * one for no. Opening it changes nothing, since programs that look for harmful links open it, too.
 * It shows no address, not even after a yes: a mail may have been passed on.
 */
@Controller
@RequestMapping("/contact/{token}")
class ContactLinkController {

  private static final String PAGE = "exchange/answer";

  private final ContactRequestService requests;
  private final OwnTelephone telephone;
  private final SecretAddresses addresses;
  private final Months months;
  private final Choices choices;

  ContactLinkController(
      ContactRequestService requests,
      OwnTelephone telephone,
      SecretAddresses addresses,
      Months months,
      MessageSource messages) {
    this.requests = requests;
    this.telephone = telephone;
    this.addresses = addresses;
    this.months = months;
    this.choices = new Choices(messages);
  }

  @GetMapping
  String show(@PathVariable String token, HttpServletRequest request, Model model) {
    model.addAttribute("form", AnswerForm.EMPTY);
    return page(token, addresses.show(request, () -> requests.asked(token)), model);
  }

  @PostMapping
  String answer(
      @PathVariable String token,
      @ModelAttribute("form") AnswerForm form,
      BindingResult errors,
      HttpServletRequest request,
      Model model) {
    Asked asked = addresses.show(request, () -> requests.asked(token));
    boolean taken =
        FormErrors.accepts(
            errors,
            () -> {
              if (form.isYes()) {
                requests.agreeBy(token, form.withTelephone(), form.chosenMonth());
              } else {
                requests.declineBy(token, form.chosen());
              }
            });
    if (taken) {
      model.addAttribute("answered", form.answer());
    }
    return page(token, asked, model);
  }

  private String page(String token, Asked asked, Model model) {
    model.addAttribute("token", token);
    model.addAttribute("contact", asked.request());
    model.addAttribute("reasons", choices.of(DeclineReason.values(), "declinereason."));
    model.addAttribute("months", months.toAgree(asked.request().visit()));
    model.addAttribute("hasTelephone", telephone.isTold(asked.person()));
    return PAGE;
  }
}
