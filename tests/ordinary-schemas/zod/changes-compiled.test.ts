import "zod/compile";
import { describeMatrix } from "./matrix.js";

describeMatrix();
