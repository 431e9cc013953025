package org.culturalpearls.portal.me;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PasskeyService;
import org.culturalpearls.security.SecondFactorService;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds and removes a person's own passkeys. */
@Controller
@RequestMapping("/me/second-factor/passkeys")
class PasskeysController {

  private static final String PAGE = "me/passkey-new";
  private static final String BACK = "redirect:/me/second-factor";

  private final CurrentPerson current;
  private final PasskeyService passkeys;
  private final SecondFactorService factors;
  private final SecondFactorController overview;

  PasskeysController(
      CurrentPerson current,
      PasskeyService passkeys,
      SecondFactorService factors,
      SecondFactorController overview) {
    this.current = current;
    this.passkeys = passkeys;
    this.factors = factors;
    this.overview = overview;
  }

  @GetMapping("/new")
  String show(Model model) {
    requireOffered();
    model.addAttribute("form", new PasskeyForm(null, null));
    return PAGE;
  }

  /** Recovery codes are shown in the response only: nothing else keeps them. */
  @PostMapping("/new")
  String enrol(
      @ModelAttribute("form") PasskeyForm form,
      BindingResult errors,
      HttpServletRequest request,
      Model model,
      RedirectAttributes after) {
    requireOffered();
    List<String> recovery = new ArrayList<>();
    if (!FormErrors.accepts(
        errors,
        () ->
            recovery.addAll(passkeys.enrol(current.id(), form.name(), form.passkey(), request)))) {
      return PAGE;
    }
    if (recovery.isEmpty()) {
      FlashMessage.after(after, "passkey.added", "passkey.added.next");
      return BACK;
    }
    model.addAttribute("recovery", recovery);
    return overview.show(model);
  }

  @PostMapping("/remove")
  String remove(@RequestParam String passkey, RedirectAttributes after) {
    factors.removePasskey(current.id(), passkey);
    FlashMessage.after(after, "passkey.removed", "passkey.removed.next");
    return BACK;
  }

  private void requireOffered() {
    if (!passkeys.isOffered()) {
      throw new NotFound("error.security.no-passkeys");
    }
  }
}
