import "./without-eval.js";
import { describeMatrix } from "./matrix.js";

describeMatrix();
