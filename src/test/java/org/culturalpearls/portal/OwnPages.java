package org.culturalpearls.portal;

import java.util.stream.Stream;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Takes in the controllers of the pages that need no more than people, which are package-private.
 */
public class OwnPages implements ImportSelector {

  @Override
  public String[] selectImports(AnnotationMetadata importing) {
    return Stream.of(
            "about.AboutController",
            "error.ErrorPages",
            "login.LoginController",
            "me.MeController",
            "me.PasswordController")
        .map(name -> "org.culturalpearls.portal." + name)
        .toArray(String[]::new);
  }
}
