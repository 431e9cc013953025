/** Reads the forms beside the models, shows them with live values and checks what comes back. */
@NamedInterface("forms")
package org.culturalpearls.workflow.forms;

import org.springframework.modulith.NamedInterface;
