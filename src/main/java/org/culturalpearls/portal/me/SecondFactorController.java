package org.culturalpearls.portal.me;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.portal.shell.QrCode;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PasskeyService;
import org.culturalpearls.security.SecondFactorService;
import org.culturalpearls.security.SecondFactorService.Factor;
import org.culturalpearls.security.SecondFactorService.Offer;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the second step of a person's own login, and adds and removes its app. */
@Controller
@RequestMapping("/me/second-factor")
class SecondFactorController {

  private static final String PAGE = "me/second-factor";
  private static final String NEW = "me/second-factor-new";
  private static final String ISSUER = "Cultural Pearls";

  private final CurrentPerson current;
  private final PeopleService people;
  private final SecondFactorService factors;
  private final PasskeyService passkeys;

  SecondFactorController(
      CurrentPerson current,
      PeopleService people,
      SecondFactorService factors,
      PasskeyService passkeys) {
    this.passkeys = passkeys;
    this.current = current;
    this.people = people;
    this.factors = factors;
  }

  @GetMapping
  String show(Model model) {
    Factor factor = factors.of(current.id()).orElse(null);
    model.addAttribute("factor", factor);
    model.addAttribute("last", factor != null && isLast(factor));
    model.addAttribute("offered", passkeys.isOffered());
    model.addAttribute("required", factors.requiredFrom(current.id()).orElse(null));
    return PAGE;
  }

  private static boolean isLast(Factor factor) {
    return factor.passkeys().size() + (factor.app() == null ? 0 : 1) == 1;
  }

  @GetMapping("/new")
  String offer(Model model) {
    model.addAttribute("form", new SecondFactorForm(null, null));
    return page(factors.offer(current.id()), model);
  }

  /** Recovery codes are shown in the response only: nothing else keeps them. */
  @PostMapping("/new")
  String enrol(@ModelAttribute("form") SecondFactorForm form, BindingResult errors, Model model) {
    if (FormErrors.accepts(
        errors,
        () ->
            model.addAttribute(
                "recovery", factors.enrol(current.id(), form.secret(), form.code())))) {
      return show(model);
    }
    return page(again(form), model);
  }

  private Offer again(SecondFactorForm form) {
    try {
      return factors.offered(current.id(), form.secret());
    } catch (RuleBroken tooOld) {
      return factors.offer(current.id());
    }
  }

  /** Handles a reload of the page that showed recovery codes. */
  @GetMapping("/codes")
  String showWithoutCodes() {
    return "redirect:/me/second-factor";
  }

  @PostMapping("/codes")
  String renewCodes(Model model) {
    List<String> codes = factors.renewRecoveryCodes(current.id());
    model.addAttribute("recovery", codes);
    return show(model);
  }

  @PostMapping("/remove")
  String remove(RedirectAttributes after) {
    factors.remove(current.id());
    FlashMessage.after(after, "factor.removed", "factor.removed.next");
    return "redirect:/me/second-factor";
  }

  private String page(Offer offer, Model model) {
    model.addAttribute("key", offer.key().replaceAll("(.{4})(?=.)", "$1 "));
    model.addAttribute("secret", offer.sealed());
    model.addAttribute("qr", QrCode.of(address(offer)));
    model.addAttribute("offered", passkeys.isOffered());
    return NEW;
  }

  /** What authenticator apps read from the QR code. */
  private String address(Offer offer) {
    String account = people.person(current.id()).email();
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(encoded(ISSUER), encoded(account), offer.key(), encoded(ISSUER));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
