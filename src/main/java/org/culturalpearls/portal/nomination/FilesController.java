package org.culturalpearls.portal.nomination;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.portal.form.FetchedFile;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.SentName;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Serves the files of a nomination, and adds and removes them while it is a draft or the town was
 * asked for them.
 */
@Controller
@RequestMapping("/cases/{caseKey}/nomination/files")
class FilesController {

  private final CurrentPerson current;
  private final NominationService nominations;
  private final NominationFileService files;

  FilesController(
      CurrentPerson current, NominationService nominations, NominationFileService files) {
    this.current = current;
    this.nominations = nominations;
    this.files = files;
  }

  /** An uploaded file. */
  public record FileForm(MultipartFile file) {}

  @GetMapping
  String choose(@PathVariable String caseKey, Model model) {
    model.addAttribute("form", new FileForm(null));
    return page(writable(caseKey), model);
  }

  @PostMapping
  String add(
      @PathVariable String caseKey,
      @ModelAttribute("form") FileForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    NominationView nomination = writable(caseKey);
    if (!FormErrors.accepts(errors, () -> add(nomination, form.file()))) {
      return page(nomination, model);
    }
    FlashMessage.after(after, "nomination.file.added", null);
    return "redirect:" + NominationPages.path(nomination);
  }

  private void add(NominationView nomination, MultipartFile file) {
    if (file == null || !StringUtils.hasText(file.getOriginalFilename())) {
      throw RuleBroken.in("file", "error.shared.missing", Label.field("file"));
    }
    if (file.isEmpty()) {
      throw RuleBroken.in("file", "error.nomination.file-empty");
    }
    try {
      files.add(current.id(), nomination.id(), SentName.of(file), file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @PostMapping("/{id:\\d+}/remove")
  String remove(@PathVariable String caseKey, @PathVariable long id, RedirectAttributes after) {
    NominationView nomination = of(caseKey);
    files.remove(current.id(), nomination.id(), new FileId(id));
    FlashMessage.after(after, "nomination.file.removed", null);
    return "redirect:" + NominationPages.path(nomination);
  }

  @GetMapping("/{id:\\d+}")
  ResponseEntity<byte[]> fetch(@PathVariable String caseKey, @PathVariable long id) {
    NominationFileService.Content file =
        files.content(current.id(), of(caseKey).id(), new FileId(id));
    return FetchedFile.of(file.name(), file.mediaType(), file.bytes());
  }

  private String page(NominationView nomination, Model model) {
    model.addAttribute("nomination", nomination);
    model.addAttribute("path", NominationPages.path(nomination));
    model.addAttribute("megabytes", files.largest() / 1_048_576);
    return "nomination/files";
  }

  private NominationView writable(String caseKey) {
    NominationView nomination = of(caseKey);
    if (!nominations.rights(current.id(), nomination.id()).write()) {
      nominations.requireWritable(current.id(), nomination.id());
      throw new NotAllowed("error.nomination.town-only");
    }
    if (!nomination.filesOpen()) {
      throw RuleBroken.of("error.nomination.files-closed");
    }
    return nomination;
  }

  private NominationView of(String caseKey) {
    return nominations.ofCase(current.id(), new CaseKey(caseKey));
  }
}
