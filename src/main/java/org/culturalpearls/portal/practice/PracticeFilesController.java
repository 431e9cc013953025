package org.culturalpearls.portal.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FetchedFile;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.form.SentName;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeFile;
import org.culturalpearls.practice.PracticeFileId;
import org.culturalpearls.practice.PracticeFileService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeView;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets an author add pictures and templates to a practice, and take them out again. */
@Controller
@RequestMapping("/my-practices/{id:\\d+}/files")
class PracticeFilesController {

  private final CurrentPerson current;
  private final PracticeService practices;
  private final PracticeFileService files;
  private final Choices choices;

  PracticeFilesController(
      CurrentPerson current,
      PracticeService practices,
      PracticeFileService files,
      MessageSource messages) {
    this.current = current;
    this.practices = practices;
    this.files = files;
    this.choices = new Choices(messages);
  }

  /** An uploaded file with what is said of it, as typed. */
  public record FileForm(
      String kind, String words, String credit, String licence, MultipartFile file) {

    private PracticeFileService.Add command() {
      return new PracticeFileService.Add(
          FormValues.one(PracticeFile.Kind.class, "kind", kind),
          words,
          credit,
          FormValues.one(Licence.class, "licence", licence),
          file == null ? "" : SentName.of(file),
          content());
    }

    private byte[] content() {
      try {
        return file == null ? new byte[0] : file.getBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @GetMapping
  String list(@PathVariable long id, Model model) {
    PracticeView practice = ofAuthor(id);
    model.addAttribute(
        "form",
        new FileForm(
            PracticeFile.Kind.PICTURE.name(), "", "", practice.content().licence().name(), null));
    return page(practice, model);
  }

  @PostMapping
  String add(
      @PathVariable long id,
      @ModelAttribute("form") FileForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PracticeView practice = ofAuthor(id);
    practices.requireMaySubmit(current.id(), practice.id());
    if (!FormErrors.accepts(errors, () -> add(practice, form))) {
      return page(practice, model);
    }
    FlashMessage.after(after, "practice.files.added", null);
    return "redirect:/my-practices/" + id + "/files";
  }

  private void add(PracticeView practice, FileForm form) {
    files.add(current.id(), practice.id(), form.command());
  }

  @GetMapping("/{file:\\d+}")
  ResponseEntity<byte[]> fetch(@PathVariable long id, @PathVariable long file) {
    PracticeFileService.Content found =
        files.content(current.id(), new PracticeId(id), new PracticeFileId(file));
    return FetchedFile.of(found.name(), found.mediaType(), found.bytes());
  }

  @PostMapping("/{file:\\d+}/remove")
  String remove(@PathVariable long id, @PathVariable long file, RedirectAttributes after) {
    files.remove(current.id(), new PracticeId(id), new PracticeFileId(file));
    FlashMessage.after(after, "practice.files.removed", "practice.files.removed.next");
    return "redirect:/my-practices/" + id + "/files";
  }

  @PostMapping("/{file:\\d+}/withdraw")
  String withdraw(@PathVariable long id, @PathVariable long file, RedirectAttributes after) {
    files.withdraw(current.id(), new PracticeId(id), new PracticeFileId(file));
    FlashMessage.after(after, "practice.files.withdrawn", "practice.files.withdrawn.next");
    return "redirect:/my-practices/" + id + "/files";
  }

  /** Editors and experts see the files on the page of the practice. */
  private PracticeView ofAuthor(long id) {
    PersonId author = current.id();
    PracticeView practice = practices.practice(author, new PracticeId(id));
    if (!practice.author().equals(author)) {
      throw new NotFound("error.practice.not-found");
    }
    return practice;
  }

  private String page(PracticeView practice, Model model) {
    List<PracticeFile> inDraft = files.ofDraft(current.id(), practice.id());
    model.addAttribute("practice", practice);
    model.addAttribute("path", "/my-practices/" + practice.id().value());
    model.addAttribute("files", inDraft);
    model.addAttribute("all", files.all(current.id(), practice.id()));
    model.addAttribute("mayEdit", practice.stage().isWritable());
    model.addAttribute("mayAdd", practice.stage().isWritable() && inDraft.size() < files.most());
    model.addAttribute("megabytes", files.largest() / 1_048_576);
    model.addAttribute("kinds", choices.of(PracticeFile.Kind.values(), "practicefile."));
    model.addAttribute("licences", choices.of(Licence.values(), "licence."));
    return "practice/files";
  }
}
