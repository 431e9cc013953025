package org.culturalpearls.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.portal.PortalSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@PortalSlice
class LinkedFilesWebTest {

  @Autowired private ResourceUrlProvider addresses;

  @Test
  void areTheOnlyOnesThatALinkIsComparedWith() {
    assertThat(addresses.getHandlerMap()).containsOnlyKeys("/static/**");
  }

  @Test
  void haveTheHashOfTheirContentInTheirAddress() {
    assertThat(addresses.getForLookupPath("/static/css/base.css"))
        .matches("/static/css/base-[0-9a-f]{32}\\.css");
  }
}
