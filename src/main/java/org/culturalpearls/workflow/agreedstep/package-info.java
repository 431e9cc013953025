/** AgreedStepProcess: one agreed step is done or dropped. */
package org.culturalpearls.workflow.agreedstep;
