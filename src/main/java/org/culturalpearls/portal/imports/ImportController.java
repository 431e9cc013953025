package org.culturalpearls.portal.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportHeader;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Accepts a spreadsheet and checks it; nothing is imported yet. */
@Controller
@RequestMapping("/import")
class ImportController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final ImportService imports;
  private final Choices choices;

  ImportController(
      CurrentPerson current, PeopleService people, ImportService imports, Choices choices) {
    this.current = current;
    this.people = people;
    this.imports = imports;
    this.choices = choices;
  }

  @GetMapping
  String choose(Model model) {
    requireStaff();
    model.addAttribute("form", new ImportForm(ImportKind.TOWNS.name(), null));
    return form(model);
  }

  @PostMapping
  String check(@ModelAttribute("form") ImportForm form, BindingResult errors, Model model) {
    requireStaff();
    if (!FormErrors.accepts(errors, () -> keep(form))) {
      return form(model);
    }
    return "redirect:/import/report";
  }

  /** Returns a template file, which spreadsheet programs open everywhere. */
  @GetMapping("/examples/{kind}")
  ResponseEntity<Resource> example(@PathVariable ImportKind kind) {
    requireStaff();
    String name = kind.name().toLowerCase(Locale.ROOT) + ".csv";
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(new ClassPathResource("import/" + name));
  }

  /** Only a readable file is stored. */
  private void keep(ImportForm form) {
    ImportFile file = form.command();
    imports.keep(current.id(), form.fileName(), file);
  }

  private String form(Model model) {
    Map<ImportKind, List<ImportHeader>> headers = new LinkedHashMap<>();
    for (ImportKind kind : ImportKind.values()) {
      headers.put(kind, imports.headers(kind));
    }
    model.addAttribute("kinds", choices.of(ImportKind.values(), "import.kind."));
    model.addAttribute("headers", headers);
    model.addAttribute("mostLines", ImportFile.MOST_LINES);
    model.addAttribute("mostMegabytes", ImportFile.MOST_BYTES / 1_000_000);
    return "imports/import";
  }

  private void requireStaff() {
    people.requireRole(current.id(), Role.COORDINATOR, Role.ADMINISTRATOR);
  }
}
