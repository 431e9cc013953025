package org.culturalpearls.portal.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportHeader;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.Download;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Accepts a spreadsheet and checks it; nothing is imported yet. */
@Controller
@RequestMapping("/import")
class ImportController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final ImportService imports;
  private final Choices choices;
  private final TemplateBook book;

  ImportController(
      CurrentPerson current,
      PeopleService people,
      ImportService imports,
      Choices choices,
      TemplateBook book) {
    this.current = current;
    this.people = people;
    this.imports = imports;
    this.choices = choices;
    this.book = book;
  }

  @GetMapping
  String choose(@RequestParam(name = "kind", required = false) ImportKind chosen, Model model) {
    requireImporter();
    ImportKind first = chosen == null ? kinds().get(0) : chosen;
    model.addAttribute("form", new ImportForm(first.name(), null));
    return form(model);
  }

  @PostMapping
  String check(@ModelAttribute("form") ImportForm form, BindingResult errors, Model model) {
    requireImporter();
    if (!FormErrors.accepts(errors, () -> keep(form))) {
      return form(model);
    }
    return "redirect:/import/report";
  }

  /** Returns a template file, which spreadsheet programs open everywhere. */
  @GetMapping("/examples/{kind}")
  ResponseEntity<Resource> example(@PathVariable ImportKind kind) {
    requireImporterOf(kind);
    String name = kind.name().toLowerCase(Locale.ROOT) + ".csv";
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(new ClassPathResource("import/" + name));
  }

  /**
   * Returns an empty spreadsheet with the headers, and the words that can be used in each column.
   */
  @GetMapping("/templates/{kind}")
  ResponseEntity<byte[]> template(@PathVariable ImportKind kind) {
    requireImporterOf(kind);
    return Download.named(kind.name().toLowerCase(Locale.ROOT) + ".xlsx")
        .header(HttpHeaders.CONTENT_TYPE, TemplateBook.TYPE)
        .body(book.of(imports.headers(kind)));
  }

  /** Only a readable file is stored. */
  private void keep(ImportForm form) {
    ImportFile file = form.command();
    imports.keep(current.id(), form.fileName(), file);
  }

  private String form(Model model) {
    Map<ImportKind, List<ImportHeader>> headers = new LinkedHashMap<>();
    List<ImportKind> kinds = kinds();
    kinds.forEach(kind -> headers.put(kind, imports.headers(kind)));
    model.addAttribute("kinds", choices.of(kinds.toArray(ImportKind[]::new), "import.kind."));
    model.addAttribute("headers", headers);
    model.addAttribute("mostMegabytes", ImportFile.MOST_BYTES / 1_000_000);
    return "imports/import";
  }

  private void requireImporter() {
    people.requireRole(current.id(), ImportKind.rolesOfAll());
  }

  private List<ImportKind> kinds() {
    return Stream.of(ImportKind.values()).filter(this::isForThisPerson).toList();
  }

  private boolean isForThisPerson(ImportKind kind) {
    return Stream.of(kind.roles()).anyMatch(current::has);
  }

  private void requireImporterOf(ImportKind kind) {
    people.requireRole(current.id(), kind.roles());
  }
}
